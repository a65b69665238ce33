import { citer, secondary } from '../../cite';
import { croatiaJoined } from '../../membership';
import type { Sources } from '../../model';

const at = citer('2008-615', 'http://data.europa.eu/eli/dec/2008/615/oj');
const landtag = secondary(
  'https://www.finanznachrichten.de/nachrichten-2024-07/62689303-die-regierung-hat-am-dienstag-9-juli-2024-den-bericht-und-antrag-betreffend-das-abkommen-ueber-die-beteiligung-an-pruem-sowie-das-eurodac-protokoll-v-006.htm',
  '2026-11-23',
);

const copyToday = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/25/32008D0615.md', '2026-11-30');

export const sources = {
  'member-states': {
    cite: at(
      'Arts 36(1), 37',
      secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/25/32008D0615.md', '2026-11-25'),
    ),
    note: 'In force since 26 August 2008. A kind of data works for a State only after a Council decision on it: ask the contact point.',
  },
  'searches-due': {
    cite: at('Art 36(1)', copyToday),
    note: 'States had until 26 August 2011 to open searches. Some were ready before, among themselves: for those days ask the contact point.',
  },
  'events-due': {
    cite: at('Art 36(1)', copyToday),
    note: 'States had until 26 August 2009 to carry out the rules on major events. For days before it ask the contact point.',
  },
  'hr-accession': {
    cite: croatiaJoined('2008-615'),
    note: 'Bound since 1 July 2013; which kinds of data work was not established.',
  },
  'dk-stays': {
    cite: at(
      'Regulation (EU) 2024/982 Art 68, recital 46',
      secondary('https://oeil.secure.europarl.europa.eu/oeil/fr/document-summary?id=1523239', '2026-11-25'),
    ),
    note: 'Stays on the Decisions: Prüm II does not bind Denmark. Vehicle data since 2 April 2017; the days of the other kinds were not established.',
  },
  'ie-act': {
    cite: at(
      'Arts 3-12; Irish Acts 11/2014 and 5/2018',
      secondary('https://legalblog.ie/eu-vehicle-data', '2026-11-23'),
    ),
    note: 'Irish Acts of 2014 (DNA, prints) and 2018 (vehicles); the transport minister is contact point for vehicles. First days of use not established.',
  },
  'not-schengen': {
    cite: at('Art 35'),
    note: 'Does not belong to Schengen: a State outside the Union needs an agreement of its own.',
  },
  'is-agreement': {
    cite: at(
      'Agreement of 26 and 30 November 2009 (Decision 2010/482/EU)',
      secondary('https://legalblog.ie/eu-vehicle-data', '2026-11-23'),
    ),
    note: 'Agreement with the Union; its first day, and which kinds of data work with Iceland, were not established. Ask the contact point.',
  },
  'no-not-yet-2019': {
    cite: at(
      'Agreement of 26 and 30 November 2009 (Decision 2010/482/EU)',
      secondary(
        'https://www.stortinget.no/no/Saker-og-publikasjoner/Sporsmal/Skriftlige-sporsmal-og-svar/Skriftlig-sporsmal/?qid=76088',
        '2026-11-23',
      ),
    ),
    note: 'Not in use yet on 13 May 2019, when the minister answered. What happened until 2024 was not established.',
  },
  'no-supply-decision': {
    cite: at(
      'Implementing Decision (EU) 2023/2915',
      secondary(
        'https://www.lex24.ro/celex32023d2915-decizia-de-punere-in-aplicare-ue-2023-2915-a-consiliului-din-11-decembrie-2023-privind-stabilirea-in-temeiul-articolului-8-alineatul-10-al-doilea-paragraf-din-aco/',
        '2026-11-25',
      ),
    ),
    note: 'The Decision lets member States supply DNA, prints and vehicle data to Norway. It took effect on 1 January 2024; its article with the day of supply was not read.',
  },
  'ch-agreement': {
    cite: at(
      'Agreement of 27 June 2019 with Switzerland',
      secondary('https://www.europa.eda.admin.ch/de/polizeizusammenarbeit-pruemer-beschluesse', '2026-11-23'),
    ),
    note: 'In force since 1 March 2023. Whether searches of DNA, prints and vehicles already work with Switzerland was not established. Ask the contact point.',
  },
  'li-not-ratified': {
    cite: at('Agreement of 27 June 2019 with Liechtenstein', landtag),
    note: 'On 9 July 2024 the government only sent the agreement to parliament. The Commission had proposed in 2019 to apply parts of it provisionally; which, was not read.',
  },
  'li-later': {
    cite: at('Agreement of 27 June 2019 with Liechtenstein', landtag),
    note: 'Whether the agreement has come into force since July 2024 was not established. Ask the contact point.',
  },
  'gb-before': {
    cite: at(
      'Decision 2008/615/JHA',
      secondary('https://publications.parliament.uk/pa/ld5801/ldselect/ldeucom/250/25006.htm', '2026-11-23'),
    ),
    note: 'Left on 1 December 2014, came back in 2016 (20 May from memory), ended on 31 December 2020.',
  },
  'gb-title-ii': {
    cite: at(
      'TCA Arts 527-541, Decision (EU) 2022/1014',
      secondary('https://lexaris.de/book/version/documentflat/head/5019596', '2026-11-23'),
    ),
    note: 'Under the agreement with the United Kingdom: DNA and prints. Vehicle data were proposed from 1 March 2026; adoption not established.',
  },
  'third-country': {
    cite: at('Art 35(6), 36', copyToday),
    note: 'Member States, and States with an agreement on it, only.',
  },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
