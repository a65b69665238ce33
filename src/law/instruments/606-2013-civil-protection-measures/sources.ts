import { citer, official, secondary } from '../../cite';
import { transitionEnded } from '../../membership';
import type { Sources } from '../../model';

const address = 'http://data.europa.eu/eli/reg/2013/606/oj';
const at = citer('606-2013', address);
const text = official(address, '2026-11-23');

const copyToday = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/97/32013R0606.md', '2026-11-30');

export const sources = {
  regulation: {
    cite: at(
      'Art 22',
      secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/97/32013R0606.md', '2026-11-25'),
    ),
    note: 'For measures ordered on or after 11 January 2015.',
  },
  'ie-recital-40': {
    cite: at('Recital 40', text),
    note: 'Takes part (Protocol 21 Art 3), unlike in Directive 2011/99.',
  },
  'gb-recital-40': { cite: at('Recital 40', text), note: 'Took part, until the end of 2020.' },
  'dk-recital-41': { cite: at('Recital 41', text), note: 'Not bound (Protocol 22).' },
  'no-agreement': {
    cite: at('Art 22', copyToday),
    note: 'Applies in member States; no agreement was found that extends it to this State.',
  },
  'gb-left': {
    cite: transitionEnded('606-2013'),
    note: 'Ended with 2020. That British law still honours measures from member States, one way, is from memory.',
  },
  'third-country': { cite: at('Art 22', copyToday), note: 'No member State.' },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
