import { citer, official, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('coe-1983', 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/112');
const list = secondary(
  'https://inview.nl/document/idf3f8a5f4c372e93bb997a8f5419f6268?ctx=993d57c99e203358dec6e633a1990424',
  '2026-11-23',
);
const treatyBank = secondary('https://verdragenbank.overheid.nl/nl/Verdrag/Details/000206_b', '2026-11-23');

export const sources = {
  party: { cite: at('List of parties', list), note: 'Party; day as in the Dutch list of parties.' },
  'party-day-from-memory': {
    cite: at('List of parties', treatyBank),
    note: 'Party, by the Dutch treaty bank; the day is from memory.',
  },
  'party-from-memory': { cite: at('List of parties'), note: 'Party and day from memory.' },
  'no-party': {
    cite: at('List of parties', treatyBank),
    note: 'Party, day from memory. With the Nordic States look at the Nordic laws first.',
  },
  'ch-party': {
    cite: at('List of parties', secondary('https://lex.gemeinde-bister.ch/eli/ch/0.343', '2026-11-25')),
    note: 'Party; day as in the Swiss collection of laws.',
  },
  'some-others': {
    cite: at('List of parties', list),
    note: 'Many are, also overseas. Check the State you mean.',
  },
  'replaced-between-member-states': {
    cite: at('FD 2008/909 Art 26(1)', official('http://data.europa.eu/eli/dec_framw/2008/909/oj', '2026-11-23')),
    note: 'Between member States FD 2008/909 has taken its place since 5 December 2011; for days before both had a law, ask.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
