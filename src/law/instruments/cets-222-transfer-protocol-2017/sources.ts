import { citer, official, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('cets-222', 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/222');
const declarations = secondary('https://verdragenbank.overheid.nl/nl/Verdrag/Details/013560_b.html', '2026-11-25');

export const sources = {
  provisionally: {
    cite: at('Declaration under Art 5', declarations),
    note: 'Not in force; applied provisionally with others that declared the same. The first day was not read.',
  },
  'ch-provisionally': {
    cite: at(
      'Declaration under Art 5',
      secondary('https://vlex.ch/vid/protokoll-zur-anderung-des-839939740', '2026-11-25'),
    ),
    note: 'Not in force; applied provisionally since 1 January 2020, with others that declared the same.',
  },
  'not-in-force': {
    cite: at('Art 4-5', declarations),
    note: 'Not in force, and no declaration of this State on the page read. That it is still not in force today was not confirmed.',
  },
  'some-others': {
    cite: at('Declaration under Art 5', declarations),
    note: 'Türkiye, Ukraine and the Holy See declared it too. Check the State you mean.',
  },
  'replaced-between-member-states': {
    cite: at('FD 2008/909 Art 26(1)', official('http://data.europa.eu/eli/dec_framw/2008/909/oj', '2026-11-23')),
    note: 'It changes a protocol that FD 2008/909 has replaced between member States: that it has no place there either is our reading.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
