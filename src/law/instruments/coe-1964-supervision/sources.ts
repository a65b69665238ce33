import { citer, official, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('coe-1964', 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/051');
const list = secondary(
  'https://inview.nl/document/idf8468d16f68b768a154a7dfd09534bb2/europees-verdrag-inzake-het-toezicht-op-voorwaardelijk-veroordeelden-of-voorwaardelijk-in-vrijheid-gestelden-partijen-en-gegevens-22-08-1975-tot',
  '2026-11-23',
);

export const sources = {
  party: { cite: at('List of parties', list), note: 'Party; day as in the Dutch list of parties.' },
  'party-without-iii-and-iv': {
    cite: at('List of parties', list),
    note: 'Party for supervision; by reservation neither enforcement (Part III) nor handing over a case (Part IV).',
  },
  'party-without-iii': {
    cite: at('List of parties', list),
    note: 'Party; by reservation not for enforcement (Part III).',
  },
  'se-act': {
    cite: at('List of parties', list),
    note: 'Party; day as in the Dutch list of parties. Act 1978:801 carries it out.',
  },
  'no-party': { cite: at('List of parties', list), note: 'Not a party on the list read.' },
  'gr-signed-only': { cite: at('List of parties', list), note: 'Signed with a declaration, never ratified.' },
  'gb-no-plan': {
    cite: at(
      'List of parties',
      secondary('https://api.parliament.uk/query/resource?uri=https%3A%2F%2Fid.parliament.uk%2FgrtAfEc1', '2026-11-23'),
    ),
    note: 'Not a party; in 2013 the Government said that it had no plan to ratify.',
  },
  'some-others': {
    cite: at('List of parties', list),
    note: 'Some are: Albania, Bosnia and Herzegovina, Moldova, Montenegro, North Macedonia and Ukraine. Check the State you mean.',
  },
  'replaced-between-member-states': {
    cite: at('FD 2008/947 Art 23', official('http://data.europa.eu/eli/dec_framw/2008/947/oj', '2026-11-23')),
    note: 'Between member States FD 2008/947 has taken its place since 6 December 2011.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
