/** The limit that binds: while urgency or access is open, the stricter ones are shown. */
export const limits = [
  {
    limit: '2023-977-urgent-direct',
    when: { rule: 'an-answer-is-due-in-eight-hours', is: ['yes', 'unknown'] },
  },
  {
    limit: '2023-977-urgent-indirect',
    when: { rule: 'an-answer-is-due-in-three-days', is: ['yes', 'unknown'] },
  },
  { limit: '2023-977-other', when: { rule: 'an-answer-is-due-in-seven-days', is: ['yes'] } },
] as const;

export const ifDirect = {
  do: 'copy-both-contact-points',
  when: { fact: 'requestCameBy', is: ['authority-to-authority'] },
} as const;
export const ifToBeFetched = {
  do: 'look-at-other-public-files',
  when: { fact: 'requestAccess', is: ['indirect', 'both', 'not-held', 'unknown'] },
} as const;
export const ifSerious = {
  do: 'tell-more-unasked-if-serious',
  when: { fact: 'requestOffence', is: ['serious'] },
} as const;
export const ifOthersOwn = {
  do: 'ask-the-owner-before-the-answer',
  when: { fact: 'answerOwners', is: ['others-have-not-agreed', 'unknown'] },
} as const;
export const ifPermissionOpen = {
  do: 'ask-for-permission-at-once',
  when: { fact: 'courtPermission', is: ['needed', 'unknown'] },
} as const;
export const ifPermissionTakesTime = {
  do: 'tell-how-long-permission-takes',
  when: { fact: 'courtPermission', is: ['needed'] },
} as const;

export const writing = [
  'answer-what-is-asked-and-no-more',
  'only-permitted-kinds-of-data',
  'facts-apart-from-assessment',
  'health-data-only-if-strictly-necessary',
  'keep-victims-out-of-the-answer',
  'say-how-it-may-be-used',
  'write-in-a-listed-language',
  ifDirect,
] as const;
export const afterwards = [
  'log-the-answer',
  'ask-for-receipt-and-owner',
  ifSerious,
  'look-whether-somebody-here-is-in-danger',
  'correct-or-withdraw',
  'diarise-review',
] as const;
