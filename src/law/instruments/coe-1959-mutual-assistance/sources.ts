import { citer, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('coe-1959', 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/030');

export const sources = {
  party: {
    cite: at(
      'List of parties',
      secondary(
        'https://inview.nl/document/idaa248848de9e66aa3532a444d3210467?ctx=4ebb03c0a550b51156fd2742c4dbb21e',
        '2026-11-25',
      ),
    ),
    note: 'Party; day as in the Dutch list of parties. The protocol of 1978: check the Treaty Office.',
  },
  'party-day-not-established': {
    cite: at(
      'List of parties',
      secondary('http://www.marcellolavalle.it/2022/09/21/1959-convention-on-mutual-legal-assistance/', '2026-11-25'),
    ),
    note: 'Party, as all members of the Council of Europe were in 2022; the part of the list read does not reach this State.',
  },
  'ch-party': {
    cite: at('List of parties', secondary('https://fedlex.data.admin.ch/eli/cc/1967/831_871_866', '2026-11-23')),
    note: 'Party; day as in the Swiss collection of laws.',
  },
  'gb-party': {
    cite: at('List of parties', secondary('https://www.kildarestreet.com/debate/?id=2023-03-28a.292', '2026-11-23')),
    note: 'Party; day not established. With member States the agreement of 2020 adds to it (Art 635).',
  },
  'some-others': {
    cite: at(
      'List of parties',
      secondary('http://www.marcellolavalle.it/2022/09/21/1959-convention-on-mutual-legal-assistance/', '2026-11-25'),
    ),
    note: 'All members of the Council of Europe were parties in 2022, and some others, such as Chile and Israel. Check the State you mean.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
