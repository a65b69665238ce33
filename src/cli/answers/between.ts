import { betweenView } from '../../explain';
import { type Day, type Place, territoryOf } from '../../law';
import type { RequestOf } from '../contract';
import { Refusal } from '../refusal';

/** What exists between two places on a day: `where` alone. */
export async function betweenAnswer({ from, to, on }: RequestOf<'between'>, machineDay: string) {
  const [one, other] = [territoryOf(from), territoryOf(to)] as [Place, Place];
  if (one === other)
    throw new Refusal('Name two different States: a State exchanges nothing with itself.', 'to', [
      'another State than `from`',
    ]);
  const day = (on ?? machineDay) as Day;
  return { ...(await betweenView(one, other, day)), on: day };
}
