import { citer, official, secondary } from '../../cite';
import type { Sources } from '../../model';

const address = 'http://data.europa.eu/eli/reg/2025/13/oj';
const at = citer('2025-13', address);
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/3c/32025R0013.md', '2026-11-25');

export const sources = {
  'in-force': {
    cite: at('Art 45', official(address, '2026-11-23')),
    note: 'In force since 28 January 2025. The duties of airlines begin two years after the router starts; that start was not found.',
  },
  'by-agreement-only': {
    cite: at('Art 10(c)', copy),
    note: 'An associated State may use the router under an agreement on booking data; none in force was found.',
  },
  'dk-protocol-22': {
    cite: at('Protocol 22'),
    note: 'Not bound, as with booking data: from memory, the copy that was read carries no recitals.',
  },
  'ie-protocol-21': {
    cite: at('Protocol 21'),
    note: 'Whether Ireland takes part was not established: the copy that was read carries no recitals.',
  },
  'third-country': {
    cite: at('Art 1', copy),
    note: 'Data go to the passenger information units of member States only.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
