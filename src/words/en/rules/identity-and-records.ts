/** Rules about who the person is, and which States can be asked. */
export const identityAndRecords = {
  'a-case-stands-behind-it': {
    yes: 'A case stands behind the question.',
    no: 'No case stands behind the question: settle at home who it is.',
    unknown: 'Find out whether a case stands behind the question, and with which reference.',
  },
  'the-case-is-to-prevent-an-offence': {
    yes: 'Nothing has happened yet: the question is to prevent an offence.',
    no: 'An offence is investigated or charged, or a sentence runs.',
    unknown: 'Find out which case stands behind the question.',
  },
  'a-state-outside-ecris-may-hold-a-record': {
    yes: 'A State that ECRIS does not reach may hold a record: there the convention of 1959 is left.',
    no: 'All States named are reached through ECRIS or the agreement with the United Kingdom.',
    unknown: 'Find out where else the person lived or was convicted: some States are outside ECRIS.',
  },
  'identity-is-established': {
    yes: 'Prints, or a source as good, have shown who the person is.',
    no: 'The identity is in doubt: what is asked on a wrong name comes back empty.',
    unknown: 'Find out who the person is: papers alone do not prove it.',
  },
  'police-information-serves-the-purpose': {
    yes: 'An offence is to be prevented, detected or investigated.',
    no: 'Police information serves to prevent, detect or investigate offences. This purpose has other routes.',
    unknown: 'Settle the purpose first.',
  },
  'prints-or-traces-are-to-be-compared': {
    yes: 'There are prints of the person, or traces of somebody unknown, to compare.',
    no: 'There are neither prints nor traces to compare.',
    unknown: 'Find out whether prints were taken, or whether there are traces: ask the investigator.',
  },
  'that-state-probably-holds-it': {
    yes: 'Something points to that State: it holds what answers the question.',
    no: 'Nothing points to another State. A passport is no reason to ask.',
    unknown: 'Find out what points to another State: a past case, a residence with dates, a message from there.',
  },
  'the-prints-may-be-compared': {
    yes: 'Prints were taken under national law.',
    no: 'National law lets nobody take prints in this case.',
    unknown: 'Take prints first, if national law allows it, or find out whether it does.',
  },
  'the-state-of-origin-may-learn': {
    yes: 'It was checked: the person neither has nor seeks international protection.',
    no: 'The person has or seeks protection: nothing is asked in the State that he or she fled.',
    unknown: 'Find out whether the person has or seeks protection. Until then nothing goes to the State of origin.',
  },
} as const;
