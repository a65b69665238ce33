const probation = { fact: 'certificateKind', is: ['probation-measure'] } as const;
const prison = { fact: 'certificateKind', is: ['prison-sentence'] } as const;
const monitoring = { fact: 'certificateKind', is: ['supervision-order'] } as const;
const protection = { fact: 'certificateKind', is: ['protection-order'] } as const;
const supervised = { fact: 'certificateKind', is: ['probation-measure', 'supervision-order'] } as const;
const dated = { fact: 'certificateKind', is: ['probation-measure', 'prison-sentence', 'supervision-order'] } as const;

/** By when the decision is due. A protection order has no number of days. */
export const decisionDue = [
  { limit: '2008-947-decision', when: probation },
  { limit: '2008-909-decision', when: prison },
  { limit: '2009-829-decision', when: monitoring },
] as const;
/** Once a sentence is recognised, the time for the move runs. */
export const recognitionDue = [...decisionDue, { limit: '2008-909-transfer', when: prison }] as const;

export const ifConsent = {
  do: 'decide-whether-your-state-agrees',
  when: { fact: 'certificateTie', is: ['our-consent-is-needed'] },
} as const;
export const ifLate = { do: 'say-at-once-if-it-takes-longer', when: dated } as const;
export const ifTranslated = { do: 'only-the-certificate-is-translated', when: dated } as const;
export const ifOptional = { do: 'grounds-are-optional', when: dated } as const;
export const ifRemedy = { do: 'a-remedy-adds-time', when: monitoring } as const;
export const ifDanger = { do: 'say-what-you-know-of-the-danger', when: monitoring } as const;
export const ifAlreadyHere = { do: 'provisional-arrest-can-be-asked-for', when: prison } as const;
export const askForReports = [
  { do: 'ask-for-the-reports-behind-the-papers', when: probation },
  { do: 'ask-for-the-prison-file', when: prison },
] as const;
export const ifProtection = { do: 'protect-under-your-own-law-meanwhile', when: protection } as const;
export const ifWithdrawn = { do: 'tell-the-adaptation-before-you-begin', when: supervised } as const;
export const ifNotWarned = {
  do: 'warn-the-protected-person-first',
  when: { fact: 'protectedPersonWarned', is: ['no', 'unknown'] },
} as const;
/** Where the paper is not asked about by name: whoever needs protection is spoken with before anybody is told. */
export const ifToBeWarned = { do: 'warn-the-protected-person-first', when: protection } as const;

/** What each paper asks of the State that carries it out. */
export const carryOut = [
  { do: 'take-up-supervision-at-once', when: probation },
  { do: 'who-decides-after-recognition', when: probation },
  { do: 'monitor-and-report-each-breach', when: monitoring },
  { do: 'serve-under-your-own-law', when: prison },
  'name-officer-and-first-appointment',
] as const;
export const reportBack = [
  { do: 'report-as-the-supervising-state', when: probation },
  'decide-what-the-local-police-hear',
  'diarise-review',
  'plan-end-date',
] as const;
export const putOff = [
  { do: 'put-the-decision-off-to-a-set-day', when: probation },
  { do: 'set-a-time-for-the-order', when: protection },
] as const;
export const contactFirst = [
  { do: 'contact-before-refusing-supervision', when: probation },
  { do: 'six-months-means-the-length', when: probation },
  { do: 'consult-before-refusing-the-sentence', when: prison },
  { do: 'six-months-means-what-is-left', when: prison },
  { do: 'contact-before-refusing-to-monitor', when: monitoring },
  { do: 'grounds-against-a-protection-order', when: protection },
] as const;
export const adapt = [
  { do: 'adapt-the-measure-as-little-as-needed', when: probation },
  { do: 'adapt-the-sentence-only-so-far', when: prison },
] as const;
