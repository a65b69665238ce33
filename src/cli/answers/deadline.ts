import { dueAt } from '../../advice/deadlines';
import { dueView } from '../../explain/deadline';
import { type TerritoryId, territoryOf } from '../../law';
import type { RequestOf } from '../contract';

/** When an answer is due, and how that was counted. */
export async function deadlineAnswer({ limit, from, state }: RequestOf<'deadline'>) {
  const territory = territoryOf(state) as TerritoryId;
  return dueView(dueAt(limit, from, territory), territory);
}
