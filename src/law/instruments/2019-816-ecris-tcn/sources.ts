import { citer, official, secondary } from '../../cite';
import { transitionEnded } from '../../membership';
import type { Sources } from '../../model';

const at = citer('2019-816', 'http://data.europa.eu/eli/reg/2019/816/oj');
const screening = 'http://data.europa.eu/eli/reg/2024/1352/oj';

export const sources = {
  'in-force-not-live': {
    cite: at(
      'Art 35(4), 42',
      secondary(
        'https://www.eulisa.europa.eu/news-and-events/news/advisory-group-meetings-tallinn-advance-coordination-eu-large-scale-it-systems',
        '2026-11-23',
      ),
    ),
    note: 'In force, not in operation. In February 2026 the agency still spoke of the path towards the upload of data; no decision on a start was found.',
  },
  'at-act': {
    cite: at(
      'BGBl. I 65/2025 (Austria)',
      secondary('https://cert05external-www.360.lexisnexis.at/d/b_bgbl_2025_2025_I_65_c5a689115b', '2026-11-23'),
    ),
    note: 'Adapts the Austrian act on criminal records to the index.',
  },
  'dk-outside': {
    cite: at(
      'Protocol 22',
      secondary(
        'https://privacy-web.nl/en/nieuws/uitwisseling-van-strafregisters-eu-akkoord-over-hervormd-ecris-systeem/',
        '2026-11-23',
      ),
    ),
    note: 'Takes no part.',
  },
  'ie-outside': {
    cite: at('Regulation (EU) 2024/1352, recital 10', official(screening, '2026-11-23')),
    note: 'A Regulation of May 2024 treats Ireland as outside, and no later opt-in was found. What the Regulation itself says of Ireland was not read.',
  },
  'not-schengen': {
    cite: at('Regulation (EU) 2024/1352, recital 5', official(screening, '2026-11-23')),
    note: 'It does not belong to Schengen, so Iceland, Norway, Switzerland and Liechtenstein stay outside.',
  },
  'gb-third-country': {
    cite: transitionEnded('2019-816'),
    note: 'Left before anything began. That it bound nobody in operation while the United Kingdom was a member State follows from its not being live.',
  },
  'third-country': {
    cite: at(
      'Art 17',
      official('https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02019R0816-20260612', '2026-11-23'),
    ),
    note: 'A State outside asks Eurojust which member State may hold a record.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
