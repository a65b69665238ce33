import { all, asOutcome, type Outcome } from '../outcome';
import { rule } from '../rule';

/** Grounds for a child; an adult has the first two only, and has to be vulnerable. */
const grounds = {
  trafficking: 'everybody',
  'gender-based-violence': 'everybody',
  'terrorism-or-armed-groups': 'child',
  'abduction-by-relative': 'child',
} as const;

/** A concrete and apparent risk of one of the harms that the text lists for this person. General worry is none. */
export const theRiskIsOneThatStopsTravel = rule({
  id: 'the-risk-is-one-that-stops-travel',
  needs: ['soughtPerson', 'travelRiskKind', 'travelRiskShows'],
  restsOn: ['2018-1862/art-32(1)'],
  holds: ({ soughtPerson, travelRiskKind, travelRiskShows }) => {
    if (soughtPerson === 'other-adult' || travelRiskKind === 'other-worry') return 'no';
    const known = soughtPerson !== undefined && soughtPerson !== 'unknown';
    return all([known ? 'yes' : 'unknown', groundFor(soughtPerson, travelRiskKind), asOutcome(travelRiskShows)]);
  },
});

function groundFor(person: string | undefined, kind: keyof typeof grounds | 'unknown' | undefined): Outcome {
  if (kind === undefined || kind === 'unknown') return 'unknown';
  if (grounds[kind] === 'everybody' || person === 'child') return 'yes';
  return person === 'vulnerable-adult' ? 'no' : 'unknown';
}
