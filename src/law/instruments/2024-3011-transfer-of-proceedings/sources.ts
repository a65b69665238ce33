import { citer, official, secondary } from '../../cite';
import type { Sources } from '../../model';

const address = 'http://data.europa.eu/eli/reg/2024/3011/oj';
const at = citer('2024-3011', address);
const eucrim = secondary(
  'https://eucrim.eu/news/regulation-on-the-transfer-of-criminal-proceedings-published',
  '2026-11-23',
);

export const sources = {
  'in-force': {
    cite: at('Art 36', official(address, '2026-11-23')),
    note: 'In force since 7 January 2025; applies to requests from 1 February 2027.',
  },
  'ie-opted-in': { cite: at('Art 36', eucrim), note: 'Opted in (Protocol 21); applies from 1 February 2027.' },
  'dk-outside': { cite: at('Art 36', eucrim), note: 'Not bound (Protocol 22).' },
  'no-part': {
    cite: at('Art 36'),
    note: 'No part in it: the convention of 1972 where both are parties, or Art 21 of that of 1959, from memory.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
