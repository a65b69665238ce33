import { citer, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('1182-71', 'http://data.europa.eu/eli/reg/1971/1182/oj');
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/0a/31971R1182.md', '2026-11-25');

export const sources = {
  'member-states': { cite: at('Art 6', copy), note: 'It binds wherever an EU act sets the period.' },
  accession: {
    cite: at('Art 6', copy),
    note: 'It binds every member State, so from the day of accession; that day is from memory.',
  },
  'left-the-union': { cite: at('Art 6', copy), note: 'EU law applied in the United Kingdom until 31 December 2020.' },
  'not-an-eu-act': {
    cite: at('Art 1', copy),
    note: 'Agreements and conventions have counting rules of their own, or none.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
