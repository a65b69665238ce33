/** Rules about what another State sent, asked for or answered. */
export const whatWasReceived = {
  'the-reply-shows-entries': {
    yes: 'The register that answered shows entries.',
    no: 'The register that answered shows no entry. That is one register, on one day.',
    unknown: 'Find out what came back: a refusal, a limited reply or silence is no empty reply.',
  },
  'the-record-serves-proceedings': {
    yes: 'The record is asked for criminal proceedings, or for carrying out the sentence.',
    no: 'The record is not asked for criminal proceedings: national law has to provide for the purpose.',
    unknown: 'Find out for which purpose the record is asked: the request names it.',
  },
  'request-came-to-the-spoc': {
    yes: 'The request came to the SPOC: its time limits run.',
    no: 'The request came by another way: the time limits for the SPOC do not run.',
    unknown: 'Find out how the request came, and on which day and hour.',
  },
  'an-answer-is-due-in-eight-hours': {
    yes: 'It is urgent, and something is at hand: 8 hours.',
    no: 'The limit of 8 hours does not run.',
    unknown: 'Find out whether it is urgent and what is at hand. Until then 8 hours count.',
  },
  'an-answer-is-due-in-three-days': {
    yes: 'It is urgent, and something has to be fetched from others: 3 calendar days.',
    no: 'The limit of 3 days does not run.',
    unknown: 'Find out whether it is urgent, and what others hold.',
  },
  'an-answer-is-due-in-seven-days': {
    yes: 'It is not urgent: 7 calendar days.',
    no: 'The limit of 7 days does not run.',
    unknown: 'Find out whether it is urgent.',
  },
  'a-ground-to-refuse-exists': {
    yes: 'A ground of the closed list stands against the answer, or against a part of it.',
    no: 'No ground of the closed list stands against the answer.',
    unknown: 'At least one ground of the list is not checked: settle it within the time limit.',
  },
  'a-court-must-agree-first': {
    yes: 'A court or prosecutor has to agree first, because the same disclosure at home needs it.',
    no: 'No permission is outstanding.',
    unknown: 'Find out whether the same disclosure at home needs a court or prosecutor.',
  },
  'the-certificate-can-be-recognised': {
    yes: 'The person has a tie to your State, no ground to refuse is seen, and it can be carried out.',
    no: 'Something stands against recognition. Every ground is optional, and before most of them the sender is contacted.',
    unknown: 'Tie, grounds or fit are not checked: settle them within the time limit.',
  },
  'the-measure-has-to-be-adapted': {
    yes: 'It does not fit the law here, and can be adapted, never to something harsher.',
    no: 'It fits the law here as it is.',
    unknown: 'Find out whether kind and length fit the law here.',
  },
  'it-is-a-protection-order': {
    yes: 'It is an order that protects a person who comes here.',
    no: 'It is no protection order.',
    unknown: 'Find out which paper it is: the head of the form names its text.',
  },
  'the-reader-keeps-the-register': {
    yes: 'You keep the register: you store, follow changes and answer.',
    no: 'You do not keep the register: you ask the authority that does.',
    unknown: 'Find out which authority keeps the register.',
  },
} as const;
