import { tick } from './kinds';

/** Who and what else is touched; "not checked" is an answer. */
export const theOthers = {
  citizenship: { kind: 'one', values: ['union', 'third-country', 'unknown'] },
  minorNowOrThen: tick,
  internationalProtection: tick,
  liveInvestigation: tick,
  existingAlertOrOrder: tick,
  knownVictimOrChildThere: tick,
  personMustNotKnow: tick,
} as const;
