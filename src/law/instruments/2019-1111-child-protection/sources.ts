import { citer, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('2019-1111', 'http://data.europa.eu/eli/reg/2019/1111/oj');
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/c6/32019R1111.md', '2026-11-25');

export const sources = {
  applies: {
    cite: at('Art 105(2), 100(1)', copy),
    note: 'For proceedings begun on or after 1 August 2022; the older Regulation 2201/2003 still serves those from before.',
  },
  'ie-recital-95': { cite: at('Recital 95', copy), note: 'Takes part (Protocol 21).' },
  'dk-recital-96': {
    cite: at('Recital 96', copy),
    note: 'Not bound (Protocol 22): with Denmark the Hague convention of 1996.',
  },
  'convention-instead': {
    cite: at('Art 97', copy),
    note: 'No part in it: the Hague convention of 1996, if that State is a party.',
  },
  'gb-left-before': {
    cite: at('Recital 95', copy),
    note: 'Had said it would take part, and left before it applied: the Hague convention of 1996.',
  },
  'third-country': {
    cite: at('Art 97', copy),
    note: 'No member State: the Hague convention of 1996, if that State is a party.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
