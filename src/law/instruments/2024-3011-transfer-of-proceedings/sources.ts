import { citer, official, secondary } from '../../cite';
import type { Sources } from '../../model';

const address = 'http://data.europa.eu/eli/reg/2024/3011/oj';
const at = citer('2024-3011', address);
const eucrim = secondary(
  'https://eucrim.eu/news/regulation-on-the-transfer-of-criminal-proceedings-published',
  '2026-11-23',
);

const copyToday = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/36/32024R3011.md', '2026-11-30');

export const sources = {
  'in-force': {
    cite: at('Art 36', official(address, '2026-11-23')),
    note: 'In force since 7 January 2025; applies to requests from 1 February 2027.',
  },
  'ie-opted-in': { cite: at('Art 36', eucrim), note: 'Opted in (Protocol 21); applies from 1 February 2027.' },
  'dk-outside': { cite: at('Art 36', eucrim), note: 'Not bound (Protocol 22).' },
  'no-part': {
    cite: at('Art 33(1), 36', copyToday),
    note: 'Applies in member States. With other States the conventions of 1972 and 1959 stay, where both are parties.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
