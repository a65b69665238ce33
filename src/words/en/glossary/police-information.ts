import type { Term } from '../../types';

/** Terms of the police channel between States. */
export const policeInformation: readonly Term[] = [
  {
    id: 'spoc',
    term: 'single point of contact',
    abbreviation: 'SPOC',
    means: 'The central unit of each State for police information: it takes in and sends requests and answers.',
    see: ['directive-2023-977', 'siena', 'sirene-bureau'],
    source: '2023-977/art-14(1)',
  },
];
