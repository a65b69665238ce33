import type { Facts } from '../../advice';
import { type PlanView, planView } from '../../explain';
import { type Flow, replay } from '../../flows';
import type { FlowWords } from '../../words';

/** The other plan; or the questions that the changed answer leads to and that nobody has answered. */
export type Compared = { readonly plan: PlanView } | { readonly needs: readonly string[] };

/** Replays the changed answers from the start: nothing of a branch that is gone counts for the other plan. */
export async function compareWith(flow: Flow, words: FlowWords, changed: Facts): Promise<Compared> {
  const result = replay(flow, changed);
  if ('ending' in result && !flow.leadsTo?.[result.ending])
    return { plan: await planView({ flow, words }, result.ending, result.answers) };
  const open = 'remaining' in result ? result.remaining : [];
  return { needs: open.map((fact) => words.facts[fact]?.short ?? fact) };
}
