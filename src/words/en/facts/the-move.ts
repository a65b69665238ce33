import type { FactsWords } from './type';

/** Where the person goes, how sure that is, and for how long. */
export const theMove: Pick<FactsWords, 'destinationStates' | 'destinationCertainty' | 'stay'> = {
  destinationStates: {
    ask: 'Where is the person going?',
    help: 'Name up to three States. Use “Another State” for any State outside the list.',
    why: 'Each State has its own instruments and needs its own message. A wider circle than needed is not proportionate (Directive (EU) 2016/680 Art 4).',
    short: 'Destination',
    options: {},
  },
  destinationCertainty: {
    ask: 'How sure is the destination?',
    why: 'A message goes to the States that need it. A world-wide warning is weighed only if nobody can name them (Directive (EU) 2016/680 Art 4).',
    short: 'How sure',
    options: {
      certain: { label: 'Certain', hint: 'A ticket, an address, a job, or the person says so.' },
      likely: { label: 'Likely', hint: 'Family, work or earlier journeys point there.' },
      'cannot-be-foreseen': { label: 'It cannot be foreseen', hint: 'The person travels, and nobody can say where.' },
    },
  },
  stay: {
    ask: 'How long will the person stay?',
    why: 'Supervision moves with somebody who goes to live there (FD 2008/947/JHA Art 5(1)). A trip is no move.',
    short: 'Length of stay',
    options: {
      'to-live-there': { label: 'To live there', hint: 'A move, or a return home.' },
      'longer-stay': { label: 'Some months, and then back', hint: 'Seasonal work, a course, a longer visit.' },
      'short-trip': { label: 'A short trip', hint: 'Days or a few weeks: holiday, family, work.' },
      unknown: { label: 'Not known' },
    },
  },
};
