import { citer, official, secondary } from '../../cite';
import type { Sources } from '../../model';

const address = 'http://data.europa.eu/eli/reg/2023/1543/oj';
const at = citer('2023-1543', address);
const text = official(address, '2026-11-23');

const copyToday = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/6d/32023R1543.md', '2026-11-30');

export const sources = {
  applies: {
    cite: at(
      'Art 34(2)',
      secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/6d/32023R1543.md', '2026-11-25'),
    ),
    note: 'Applies since 18 August 2026. That many States were late with the Directive on the addressees of providers is from press reports.',
  },
  'ie-recital-100': {
    cite: at('Recital 100', text),
    note: 'Takes part (Protocol 21 Art 3); many providers are established there.',
  },
  'dk-recital-101': { cite: at('Recital 101', text), note: 'Not bound (Protocol 22).' },
  'no-part': {
    cite: at('Art 34', copyToday),
    note: 'No part in it. The Budapest convention and its second protocol come nearest: from memory.',
  },
  'third-country': {
    cite: at('Art 34', copyToday),
    note: 'No member State: mutual assistance, or the law of that State.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
