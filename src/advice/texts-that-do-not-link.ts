import { type MechanismId, type Place, territoryOf } from '../law';
import type { Facts } from './facts';
import type { factsThatNameAText } from './facts-that-name-a-text';
import { mechanismBetween } from './where';

type TextFact = (typeof factsThatNameAText)[number];

/** Answers that claim a text between the two States; the base says whether it links them. */
const claims: readonly { readonly fact: TextFact; readonly values: readonly string[]; readonly text: MechanismId }[] = [
  { fact: 'callText', values: ['fd-2008-947'], text: 'fd-2008-947-probation' },
  { fact: 'messageAsks', values: ['papers-to-supervise'], text: 'fd-2008-947-probation' },
  {
    fact: 'messageAsks',
    values: ['spoc-urgent-direct', 'spoc-urgent-indirect', 'spoc-not-urgent'],
    text: 'dir-2023-977-request',
  },
  { fact: 'noticeLaw', values: ['extradition-convention'], text: 'extradition-1957' },
  { fact: 'hitWarrant', values: ['european-arrest-warrant'], text: 'eaw' },
  { fact: 'hitWarrant', values: ['extradition'], text: 'extradition-1957' },
];

/**
 * Answers that name a text which does not link the two States on that day, or steps back for another one. They would
 * open a way, or set a time limit, that is not there. Where the base does not know, the answer stands.
 */
export function textsThatDoNotLink(facts: Facts): readonly TextFact[] {
  const { today, askingState, destinationStates } = facts;
  if (today === undefined || askingState === undefined) return [];
  if (destinationStates === undefined || destinationStates === 'unknown') return [];
  const own = asPlace(askingState);
  const others = destinationStates.map(asPlace).filter((place) => place !== own);
  return claims
    .filter(({ fact, values }) => values.includes(String(facts[fact])))
    .filter(({ text }) => others.every((place) => mechanismBetween(text, own, place, today).status === 'closed'))
    .flatMap(({ fact }) => (others.length > 0 ? fact : []));
}

/** Answers are checked before EL and UK have become GR and GB. */
const asPlace = (place: Place): Place => territoryOf(place) ?? 'elsewhere';
