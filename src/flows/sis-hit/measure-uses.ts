import type { Ending } from '../../advice';

/** Measures that many endings of a hit share, each with the answer that calls for it. */
export const ifNotPolice = {
  do: 'hand-the-hit-to-police',
  when: { rule: 'reader-may-send-police-information', is: ['no', 'unknown'] },
} as const;
/** At a border and inside, the immigration authority acts on refusals and returns too. */
export const ifNeitherPoliceNorBorder = {
  do: 'hand-the-hit-to-police',
  when: {
    fact: 'role',
    is: [
      'prison',
      'probation',
      'prosecutor',
      'court',
      'records-authority',
      'vetting-body',
      'victim-authority',
      'health-or-social-care',
      'entrusted-private-body',
    ],
  },
} as const;
export const ifUnsureMatch = {
  do: 'settle-the-match-through-sirene',
  when: { fact: 'matchCertainty', is: ['not-sure', 'unknown'] },
} as const;
export const ifImmediate = {
  do: 'report-immediate-action-by-telephone',
  when: { fact: 'hitImmediateAction', is: ['yes', 'unknown'] },
} as const;
export const ifSomebodyAtRisk = {
  do: 'report-a-child-who-is-there',
  when: { fact: 'knownVictimOrChildThere', is: ['yes', 'unknown'] },
} as const;
export const ifProtectedOnSurrender = {
  do: 'protection-and-surrender',
  when: { fact: 'internationalProtection', is: ['yes', 'unknown'] },
} as const;
export const ifProtectedOnEntry = {
  do: 'hear-the-wish-for-protection',
  when: { fact: 'internationalProtection', is: ['yes', 'unknown'] },
} as const;

export const afterHit = ['keep-own-action-only', 'nothing-outside-sis', 'name-owner-and-review-day'] as const;

/** An ending on the spot: what is done comes before everything, and all of it is for police alone. */
export const onTheSpot = <const E extends Pick<Ending, 'atHome' | 'after' | 'remains' | 'limits'>>(ending: E) =>
  ({ first: 'measures', needs: [], consider: [], before: [], actsHere: true, policeOnly: true, ...ending }) as const;

/** An ending some time after the hit: restraint, and all of it for police alone. */
export const afterwards = <const E extends Pick<Ending, 'atHome' | 'after' | 'remains'>>(ending: E) =>
  ({ needs: [], consider: [], before: [], policeOnly: true, ...ending }) as const;
