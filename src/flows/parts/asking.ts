import type { Ending } from '../../advice';

/** Measures of the flows that ask another State, each with the answer that calls for it. */
export const ifPrintsToTake = {
  do: 'take-prints-first',
  when: { fact: 'identityPrints', is: ['may-be-taken', 'unknown'] },
} as const;
export const ifPrints = {
  do: 'compare-prints-at-home-and-in-sis',
  when: { fact: 'identityPrints', is: ['taken', 'may-be-taken'] },
} as const;
export const ifInterpolPrints = {
  do: 'compare-prints-through-interpol',
  when: { fact: 'internationalProtection', is: ['no'] },
} as const;
export const ifOtherNames = {
  do: 'collect-other-names-and-nationalities',
  when: { rule: 'identity-is-established', is: ['no', 'unknown'] },
} as const;
export const ifEarlierNames = {
  do: 'collect-other-names-and-nationalities',
  when: { fact: 'earlierNames', is: ['yes', 'unknown'] },
} as const;
export const ifProtectionUnclear = {
  do: 'in-doubt-ask-about-protection',
  when: { fact: 'internationalProtection', is: ['unknown'] },
} as const;
export const ifMayBeProtected = {
  do: 'nothing-through-embassy-or-family',
  when: { fact: 'internationalProtection', is: ['yes', 'unknown'] },
} as const;
export const ifOutsideEcris = {
  do: 'record-by-mutual-assistance',
  when: { rule: 'a-state-outside-ecris-may-hold-a-record', is: ['yes'] },
} as const;
export const ifOutsideTheUnion = {
  do: 'ask-each-state-one-by-one',
  when: { rule: 'the-index-covers-the-person', is: ['yes'] },
} as const;
export const ifSoon = {
  do: 'ask-urgently-before-the-hearing',
  when: { fact: 'timeToAct', is: ['now', 'hours', 'days'] },
} as const;
export const ifNoEntry = {
  do: 'no-entry-has-many-reasons',
  when: { fact: 'recordReply', is: ['no-entry'] },
} as const;
export const ifNoAnswer = {
  do: 'no-answer-is-no-empty-reply',
  when: { fact: 'recordReply', is: ['no-answer-yet'] },
} as const;
export const ifLimited = {
  do: 'ask-each-state-directly',
  when: { fact: 'recordReply', is: ['refused-or-limited'] },
} as const;
export const ifEntries = { do: 'ask-for-the-judgment', when: { fact: 'recordReply', is: ['entries'] } } as const;

export const ifChildInDanger = {
  do: 'child-protection-for-this-concern',
  when: { fact: 'knownVictimOrChildThere', is: ['yes', 'unknown'] },
} as const;
export const ifOthersAsk = {
  do: 'hand-over-the-question',
  when: { rule: 'reader-may-send-police-information', is: ['no', 'unknown'] },
} as const;

/** How a reply is read, whatever it says. */
export const readingTheReply = ['write-the-reply-right', ifNoEntry, ifNoAnswer, ifLimited, ifEntries] as const;

/** A decision on residence is no purpose of these channels: both stay closed, and are shown so. */
export const notForResidence = {
  needs: [],
  consider: ['ask-their-police', 'learn-the-record'],
  atHome: ['residence-authority-decides-alone', 'ask-legal-service'],
  before: [],
  after: ['record-why-nothing-was-sent'],
  remains: 'a-conviction-alone-bars-nobody',
} as const satisfies Ending;

/** Professional secrecy bars the reader from telling the police at home. */
export const othersMustAsk = {
  needs: [],
  consider: [],
  atHome: ['find-who-may-tell', 'ask-legal-service'],
  before: [],
  after: ['record-why-nothing-was-sent', 'set-a-day-to-close'],
  remains: 'registers-of-other-states-stay-unasked',
} as const satisfies Ending;

/** Nobody knows whether a rule at home lets the reader tell the police. */
export const askWhoMayAsk = {
  needs: [],
  consider: [],
  atHome: ['ask-legal-service', 'find-who-may-tell'],
  before: [],
  after: ['record-why-nothing-was-sent'],
  remains: 'registers-of-other-states-stay-unasked',
} as const satisfies Ending;
