import type { FactsWords } from './type';

/** An address or household abroad. */
export const theAddress: Pick<FactsWords, 'householdConsent' | 'householdChild'> = {
  householdConsent: {
    ask: 'Do the people who live there agree?',
    help: 'Do they know that the person is to stay with them, and did they say so themselves?',
    why: 'They have a private and family life of their own. Their data are handled only where a task needs it (Directive (EU) 2016/680 Art 8).',
    short: 'Household agrees',
    options: {
      agrees: { label: 'Yes, they said so themselves' },
      refuses: { label: 'No, they do not want it' },
      'not-asked': { label: 'Nobody has asked them' },
      unknown: { label: 'Not known' },
    },
  },
  householdChild: {
    ask: 'Do children live there, or visit?',
    help: 'Enter no names and no ages.',
    why: 'A child in serious danger is a matter for child protection in both States (Regulation (EU) 2019/1111 Art 80).',
    short: 'Children there',
    options: {
      'could-be-harmed': {
        label: 'Yes, and the person could harm them',
        hint: 'The assessment or the conditions point to children.',
      },
      'lives-there': { label: 'Yes; nothing points to a danger for them' },
      none: { label: 'No' },
      unknown: { label: 'Not known' },
    },
  },
};
