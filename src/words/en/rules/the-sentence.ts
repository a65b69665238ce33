/** Rules about the sentence, the measure, the order and where the person lives. */
export const theSentence = {
  'a-measure-runs-or-follows': {
    yes: 'There is something to supervise: a measure runs, or follows on release.',
    no: 'Nothing is left to supervise: no measure runs or follows.',
    unknown: 'Find out whether a measure runs, or follows on release: the judgment or the prison file says so.',
  },
  'a-supervision-order-before-trial-runs': {
    yes: 'A suspect is under measures instead of detention before trial.',
    no: 'No measures before trial are to be moved: this is not for persons already convicted.',
    unknown:
      'Find out whether a suspect is under measures instead of detention: ask the prosecutor or court of the case.',
  },
  'an-enforceable-order-exists': {
    yes: 'There is a warrant or an enforceable decision.',
    no: 'There is no warrant or enforceable decision. A breach of conditions is neither.',
    unknown:
      'Find out whether there is a warrant or an enforceable decision: ask the authority that decides on revocation.',
  },
  'judgment-is-final': {
    yes: 'The judgment is final.',
    no: 'The judgment is not final: supervision can move only once it is.',
    unknown: 'Find out whether the judgment, and any separate probation decision, are final: ask the court.',
  },
  'little-of-the-measure-is-left': {
    yes: 'Six months or less are left. Up to 60 days to decide, plus translation, eat into that: start now.',
    no: 'More than six months are left. Up to 60 days to decide, plus translation, still come off.',
    unknown: 'Find out how many months are left. Up to 60 days to decide, plus translation, come off.',
  },
  'measure-is-of-a-kind-that-moves': {
    yes: 'The measure is of a kind that can move.',
    no: 'This measure cannot move: it is no probation measure, alternative sanction or conditional release.',
    unknown: 'Find out which measure the judgment names. For treatment, ask whether the other State can supervise it.',
  },
  'measure-lasts-under-six-months': {
    yes: 'The measure was ordered for less than six months: the other State may refuse for that reason. The ground is optional, and its text looks at the length ordered.',
    no: 'By the length ordered, the ground on measures under six months does not apply. Sweden and Poland look at what is left: ask them first where that is under six months.',
    unknown:
      'Find out the length ordered: under six months the other State may refuse. Sweden and Poland look at what is left.',
  },
  'person-goes-to-live-there': {
    yes: 'The person goes to live there, or returns home there.',
    no: 'The person does not go to live there: a trip is no move, so supervision stays where it is.',
    unknown: 'Find out whether the person goes to live there: ask about home, work and family.',
  },
  'person-has-gone': {
    yes: 'The person has gone: left without leave, absconded, or the release was revoked.',
    no: 'The person has not absconded.',
    unknown: 'Find out whether the person has gone: ask the supervising service for the last contact.',
  },
  'person-lives-there-lawfully': {
    yes: 'The person lawfully and ordinarily lives there.',
    no: 'The person does not live there yet: the transfer needs his or her request and the consent of that State.',
    unknown: 'Find out whether the person lawfully and ordinarily lives there: home, family, work, registration.',
  },
  'person-lives-there-lawfully-or-that-state-agrees': {
    yes: 'The person lawfully lives there, or has asked for that State and it agrees.',
    no: 'The person does not live there, and neither his or her own request nor the consent of that State is there.',
    unknown:
      'Find out whether the person lawfully lives there. If not: does the person ask, and does that State agree?',
  },
  'supervision-can-move': {
    yes: 'Supervision can move: final judgment, a measure of the right kind, and a lawful home there or consent.',
    no: 'Supervision cannot move: at least one condition of a transfer is missing.',
    unknown: 'Find out what a transfer still needs: final judgment, kind of measure, move, residence or consent.',
  },
} as const;
