import { citer, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('2019-884', 'http://data.europa.eu/eli/dir/2019/884/oj');

export const sources = {
  deadline: {
    cite: at(
      'Art 3',
      secondary(
        'https://inview.nl/document/id333a2c3cb3fa4efabe9c3592e836fcab/kaderbesluit-2009-315-jbz-betreffende-de-organisatie-en-de-inhoud-van-uitwisseling-van-gegevens-uit-het-strafregister-tussen-de-lidstaten-artikel-9-voorwaarden-voor-het-gebruik-van-persoonsgegevens-27-06-2019-tot',
        '2026-11-23',
      ),
    ),
    note: 'The day is that on which the older technical Decision fell for bound States. That it also ends the time to transpose is from memory; national laws may have come later.',
  },
  'at-act': {
    cite: at(
      'BGBl. I 65/2025 (Austria)',
      secondary('https://cert05external-www.360.lexisnexis.at/d/b_bgbl_2025_2025_I_65_c5a689115b', '2026-11-23'),
    ),
    note: 'Adapts the act on criminal records in 2025; the first day of the Directive in Austria is from memory.',
  },
  'dk-outside': {
    cite: at(
      'Protocol 22',
      secondary(
        'https://privacy-web.nl/en/nieuws/uitwisseling-van-strafregisters-eu-akkoord-over-hervormd-ecris-systeem/',
        '2026-11-23',
      ),
    ),
    note: 'Outside the change; the older text goes on with Denmark, as a joint statement records.',
  },
  'ie-outside': {
    cite: at('Protocol 21', secondary('https://www.oireachtas.ie/en/debates/debate/dail/2019-09-25/34/', '2026-11-23')),
    note: 'The Irish act of 2019 rests on the older text, its sponsor said. The recital on Ireland was not read; no later opt-in was found.',
  },
  'not-schengen': { cite: at('Art 1'), note: 'No part in it: the convention of 1959 on mutual assistance.' },
  'gb-left-before': {
    cite: at('Art 1'),
    note: 'Joined at adoption and left before the time to transpose ended, from memory. Records pass under the agreement with the Union.',
  },
  'third-country': { cite: at('Art 1'), note: 'No member State.' },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
