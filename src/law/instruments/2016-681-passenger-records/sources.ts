import { citer, secondary } from '../../cite';
import { transitionEnded } from '../../membership';
import type { Sources } from '../../model';

const at = citer('2016-681', 'http://data.europa.eu/eli/dir/2016/681/oj');

export const sources = {
  deadline: {
    cite: at('Art 18(1)', secondary('http://brexitlegalguide.co.uk/passenger-information/', '2026-11-23')),
    note: 'Last day to transpose; national laws may have come later.',
  },
  'ie-bound': {
    cite: at('Protocol 21', secondary('https://www.kildarestreet.com/debate/?id=2024-02-14a.243', '2026-11-25')),
    note: 'The Irish minister told the Dáil on 14 February 2024 that Ireland is bound; the first day is that of the time to transpose.',
  },
  'dk-outside': {
    cite: at(
      'Protocol 22',
      secondary('https://edri.org/denmark-prepares-for-passenger-data-exchange-with-the-eu', '2026-11-23'),
    ),
    note: 'Not bound: a law and a unit of its own, and arrangements from case to case.',
  },
  'not-schengen': {
    cite: at(
      'Legal basis',
      secondary('https://oeil.europarl.europa.eu/oeil/en/document-summary?id=1821059', '2026-11-23'),
    ),
    note: 'Not part of Schengen, so that an associated State needs an agreement of its own.',
  },
  'iceland-norway': {
    cite: at(
      'Agreements signed in autumn 2025',
      secondary('https://oeil.europarl.europa.eu/oeil/en/document-summary?id=1900179', '2026-11-23'),
    ),
    note: 'Parliament agreed for Norway in April 2026; whether and when the agreements of Norway and Iceland entered into force was not found.',
  },
  switzerland: {
    cite: at('Proposal COM(2025) 676'),
    note: 'An agreement was proposed for conclusion in 2025; that it is in force was not found. From memory.',
  },
  'gb-until-2020': { cite: transitionEnded('2016-681'), note: 'Bound until the end of the transition.' },
  'gb-title-iii': {
    cite: at(
      'TCA Part Three Title III',
      secondary('https://publications.parliament.uk/pa/ld5801/ldselect/ldeucom/250/25002.htm', '2026-11-23'),
    ),
    note: 'Exchange with member States under the agreement, through the Home Office.',
  },
  'third-country': { cite: at('Art 11'), note: 'Only from case to case, or by an agreement of the Union.' },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
