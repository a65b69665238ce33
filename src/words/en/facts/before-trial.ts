import type { FactsWords } from './type';

/** Measures instead of detention before trial. */
export const beforeTrial: Pick<FactsWords, 'preTrialStage' | 'preTrialMeasures' | 'agreesToReturn'> = {
  preTrialStage: {
    ask: 'Where does the case stand?',
    help: 'Take the answer from the court or prosecutor of the case.',
    why: 'The home State can monitor measures that take the place of detention before trial (FD 2009/829/JHA Art 9(1)). Nobody has a right to them (Art 2(2)).',
    short: 'Stage of the case',
    options: {
      'measures-ordered': { label: 'Released with measures before trial', hint: 'Ordered instead of detention.' },
      'being-considered': { label: 'In detention; release with measures is considered' },
      'recognised-there': {
        label: 'The other State monitors already',
        hint: 'It has recognised the order.',
      },
      'breached-or-gone': { label: 'Released, and the person has gone or breaks the measures' },
      'no-measures': { label: 'Free, and no measures were ordered' },
      convicted: { label: 'Convicted by a final judgment' },
      unknown: { label: 'Not known' },
    },
  },
  preTrialMeasures: {
    ask: 'Which measures were ordered, or are considered?',
    help: 'Choose all that apply.',
    why: 'Six kinds are monitored in every State of the scheme (FD 2009/829/JHA Art 8(1)). Others only where that State notified them (Art 8(2)).',
    short: 'Measures',
    options: {
      'tell-new-address': { label: 'Tell the authority of a new address' },
      places: { label: 'Stay at a place, or stay away from one' },
      'limits-on-leaving': { label: 'Limits on leaving the State' },
      reporting: { label: 'Report at set times' },
      'no-contact': { label: 'No contact with certain persons', hint: 'Linked to the alleged offence.' },
      'notified-kind': {
        label: 'An activity or driving ban, a deposit, treatment, or objects to avoid',
        hint: 'Only where that State notified this kind.',
      },
      'electronic-monitoring': { label: 'Electronic monitoring', hint: 'Not named in the article: ask first.' },
      other: { label: 'Other measures only' },
      unknown: { label: 'Not known' },
    },
  },
  agreesToReturn: {
    ask: 'Was the person told of the measures, and does he or she agree to return there?',
    why: 'To the State where the suspect lives an order goes only if he or she agrees to return, once told of the measures (FD 2009/829/JHA Art 9(1)).',
    short: 'Agrees to return',
    options: {
      yes: { label: 'Yes' },
      no: { label: 'No' },
      unknown: { label: 'Not asked yet, or not known' },
    },
  },
};
