import type { Ending } from '../../advice';
import { telephoneNow } from './danger';

/** Measures that receivers share, each with the answer that calls for it. */
export const ifNotPolice = {
  do: 'hand-the-message-to-police',
  when: { rule: 'reader-may-send-police-information', is: ['no', 'unknown'] },
} as const;
export const ifUnsureMatch = {
  do: 'settle-the-match',
  when: { fact: 'matchCertainty', is: ['not-sure', 'unknown'] },
} as const;
export const ifChildHere = {
  do: 'child-protection-here',
  when: { fact: 'knownVictimOrChildThere', is: ['yes', 'unknown'] },
} as const;
export const ifFromTheStateFled = {
  do: 'confirm-nothing-to-the-state-fled',
  when: { fact: 'internationalProtection', is: ['yes', 'unknown'] },
} as const;

/** Danger where the reader is: own police first. What led to it stays out of the message to the other State. */
export const dangerHere = {
  ...telephoneNow,
  needs: [],
  atHome: ['telephone-emergency-number', 'protect-whoever-is-in-danger', 'telephone-spoc'],
  after: ['write-down-the-call', 'start-again-if-not-immediate'],
  remains: 'the-danger-is-here',
  actsHere: true,
} as const satisfies Ending;

/** A receiver acts at home: nothing leads abroad, and the plan says "act here". */
export const actHere = <
  const E extends Pick<Ending, 'atHome' | 'after' | 'remains' | 'limits' | 'before' | 'consider'>,
>(
  ending: E,
) => ({ first: 'measures', needs: [], actsHere: true, ...ending }) as const;

/** A receiver acts at home, and nothing presses. */
export const actInTime = <
  const E extends Pick<Ending, 'atHome' | 'after' | 'remains' | 'limits' | 'before' | 'consider'>,
>(
  ending: E,
) => ({ needs: [], actsHere: true, ...ending }) as const;

/** A receiver holds back: nothing leaves, and that is a right answer. */
export const holdBack = <
  const E extends Pick<Ending, 'atHome' | 'after' | 'remains' | 'limits' | 'before' | 'consider'>,
>(
  ending: E,
) => ({ needs: [], ...ending }) as const;
