/** Measures that searches and arrests share, each with the answer that calls for it. */
export const ifNotLooked = {
  do: 'look-at-home-first',
  when: { fact: 'lookedAtHome', is: ['in-part', 'not-done', 'unknown'] },
} as const;
export const ifNordic = {
  do: 'nordic-warrant-instead',
  when: { fact: 'askingState', is: ['DK', 'FI', 'IS', 'NO', 'SE'] },
} as const;
export const ifCheckAlert = {
  do: 'delete-the-check-alert-first',
  when: { fact: 'existingAlertOrOrder', is: ['yes', 'unknown'] },
} as const;
export const ifVictimWaits = {
  do: 'offer-word-of-the-escape',
  when: { fact: 'knownVictimOrChildThere', is: ['yes', 'unknown'] },
} as const;
export const ifNoOrder = {
  do: 'apply-for-revocation-or-warrant',
  when: { rule: 'an-enforceable-order-exists', is: ['no', 'unknown'] },
} as const;
export const ifTestsOpen = {
  do: 'settle-open-safeguards',
  when: { rule: 'the-safeguards-are-met', is: ['unknown'] },
} as const;
export const ifTestsFail = {
  do: 'find-the-milder-way',
  when: { rule: 'the-safeguards-are-met', is: ['no'] },
} as const;
export const ifSecrecy = {
  do: 'find-who-may-tell',
  when: { fact: 'homeGateway', is: ['professional-secrecy-bars'] },
} as const;
export const ifRuleUnknown = {
  do: 'ask-legal-service',
  when: { rule: 'home-law-lets-it-pass-on', is: ['unknown'] },
} as const;

/** What is written into alert, warrant and notice, and what stays out. */
export const beforeAnAlert = [
  'warning-markers-in-the-alert',
  'no-victim-data-in-alerts',
  'national-file-only-outside-sis',
] as const;
