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
} as const;
