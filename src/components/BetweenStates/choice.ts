import { isDay } from '../../advice/is-day';
import { type Day, type Place, territoryOf } from '../../law';
import { lookUp } from '../../words';
import { hashParts } from '../hash-parts';

/** What stands in the three fields, as it was chosen, typed or found in the address. */
export type Choice = { readonly from: string; readonly to: string; readonly on: string };

/** A choice that can be answered. */
export type Question = { readonly from: Place; readonly to: Place; readonly on: Day };

export type Fault = { readonly field: keyof Choice; readonly text: string };

const { errors } = lookUp.between;

/** All that is wrong with a choice, or the question it asks. */
export function questionOf({ from, to, on }: Choice): Question | readonly Fault[] {
  const [one, other] = [territoryOf(from), territoryOf(to)];
  const faults: Fault[] = [];
  if (!one) faults.push({ field: 'from', text: errors.from });
  if (!other) faults.push({ field: 'to', text: errors.to });
  if (one && one === other)
    faults.push({ field: 'to', text: one === 'elsewhere' ? errors.bothElsewhere : errors.same });
  if (!isDay(on)) faults.push({ field: 'on', text: errors.day });
  return one && other && faults.length === 0 ? { from: one, to: other, on: on as Day } : faults;
}

/** The choice an address holds; `damaged` where it holds something else. */
export function choiceIn(hash: string): Choice | 'damaged' | undefined {
  const { codes } = hashParts(hash);
  if (codes === '') return undefined;
  const [, from, to, on] = /^([a-z]+)-([a-z]+)-([\d-]+)$/i.exec(codes) ?? [];
  return from && to && on ? { from: canonical(from), to: canonical(to), on } : 'damaged';
}

/** The address of a question, on the page whose present hash is given. */
export const hashOf = ({ from, to, on }: Question, present: string): string =>
  `${hashParts(present).route}#${from}-${to}-${on}`;

/** EL and UK stand in the list as GR and GB. What is no code stays as it is, so that it can be refused. */
const canonical = (code: string): string => territoryOf(code) ?? code;
