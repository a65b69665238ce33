import type { FactsWords } from './type';

/** A journey outside the listed States: what limits it at home, and what lets data go there. */
export const theJourney: Pick<
  FactsWords,
  | 'travelLimits'
  | 'goesToStateFled'
  | 'transferBasis'
  | 'receiverIsCompetent'
  | 'dataOwnersAgree'
  | 'graveRightsRiskThere'
> = {
  travelLimits: {
    ask: 'What limits the journey at home?',
    help: 'A condition, an order, a register duty, or what national law says about passports.',
    why: 'A measure at home is the milder way for data, and it stops more than a message does. Data go no further than needed (Directive (EU) 2016/680 Art 4).',
    short: 'Limits at home',
    options: {
      'journey-is-barred': { label: 'It is barred already', hint: 'By a condition, an order or a held passport.' },
      'leave-is-needed': { label: 'It needs leave', hint: 'An authority decides before the person goes.' },
      'a-limit-can-be-ordered': {
        label: 'A limit can still be ordered',
        hint: 'A travel condition, a ban, or a passport measure.',
      },
      'notice-only': { label: 'It only has to be notified', hint: 'A register duty without a right to refuse.' },
      'none-possible': { label: 'Nothing can limit it', hint: 'No law allows it, or the person has left already.' },
      unknown: { label: 'Not known', hint: 'Ask the supervising service or the legal service today.' },
    },
  },
  goesToStateFled: {
    ask: 'Could the journey lead to the State the person fled?',
    help: 'Only for a person who asked for or received protection. Else choose “No”.',
    why: 'Those the person fears learn nothing of the application, not even after the decision (Regulation (EU) 2024/1348 Art 7(2)(a)).',
    short: 'State fled',
    options: {
      yes: { label: 'Yes' },
      no: { label: 'No' },
      unknown: { label: 'Not checked', hint: 'Nothing goes there until it is.' },
    },
  },
  transferBasis: {
    ask: 'On which basis could data go to that State?',
    help: 'Ask your data-protection officer. Choose the first that exists.',
    why: 'Data leave the Union on adequacy, safeguards or a derogation (Directive (EU) 2016/680 Arts 36, 37 and 38), and on nothing else.',
    short: 'Basis of transfer',
    options: {
      adequacy: { label: 'An adequacy decision of the Commission' },
      'binding-safeguards': { label: 'A binding agreement with safeguards' },
      'own-assessment': {
        label: 'Our own assessment of all circumstances',
        hint: 'On file, and told to the supervisory authority.',
      },
      derogation: {
        label: 'A derogation in this one case',
        hint: 'Vital interests or an immediate grave threat, documented.',
      },
      none: { label: 'None' },
      unknown: { label: 'Not known' },
    },
  },
  receiverIsCompetent: {
    ask: 'Would it reach an authority competent for crime there?',
    help: 'As a rule the INTERPOL bureau and the police unit behind it. No school, employer or private body.',
    why: 'The receiver is a competent authority (Directive (EU) 2016/680 Art 35(1)).',
    short: 'Competent receiver',
    options: { yes: { label: 'Yes' }, no: { label: 'No' }, unknown: { label: 'Not known' } },
  },
  dataOwnersAgree: {
    ask: 'Whose data are in the message, and did they agree?',
    help: 'Data from another member State need its consent before they leave the Union.',
    why: 'Prior consent of the member State they came from is a condition (Directive (EU) 2016/680 Art 35(1)). Without it only an immediate and grave threat opens the way (Art 35(2)).',
    short: 'Owners of the data',
    options: {
      'own-data-only': { label: 'Only our own data' },
      'all-agreed': { label: 'Others too, and all of them agreed' },
      'not-yet-asked': { label: 'Others too, and not all were asked' },
      refused: {
        label: 'Others too, and one refused',
        hint: 'Take its part out; then it is no longer in the message.',
      },
      unknown: { label: 'Not known' },
    },
  },
  graveRightsRiskThere: {
    ask: 'Could the message lead to grave harm to somebody’s rights there?',
    help: 'Ill-treatment, an inhuman penalty, an unfair trial, persecution; of the person or of others.',
    why: 'A transfer weighs all circumstances (Directive (EU) 2016/680 Art 37). By derogation it falls where rights outweigh it (Art 38).',
    short: 'Rights at risk there',
    options: {
      yes: { label: 'Yes' },
      no: { label: 'No, this was checked' },
      unknown: { label: 'Not checked' },
    },
  },
};
