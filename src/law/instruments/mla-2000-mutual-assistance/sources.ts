import { citer, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('mla-2000', 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:42000A0712(01)');
const dutchRecord = secondary('https://zoek.officielebekendmakingen.nl/trb-2013-14.html', '2026-11-23');
const norwegianRegulation = 'https://lovdata.no/dokument/SF/forskrift/2012-12-14-1227';

export const sources = {
  'dutch-record': { cite: at('Art 27', dutchRecord), note: 'Day as in the Dutch treaty record of January 2013.' },
  'day-not-read': { cite: at('Art 27'), note: 'Party, from memory; the day was not read.' },
  'day-from-memory': { cite: at('Art 27'), note: 'Party and day from memory.' },
  'hr-accession': {
    cite: at('Art 27', secondary('https://oeil.europarl.europa.eu/oeil/en/document-summary?id=1389156', '2026-11-23')),
    note: 'Through the Act of Accession and a decision of the Council; day not established.',
  },
  'not-in-2013': {
    cite: at('Art 27', dutchRecord),
    note: 'Not in force there in the Dutch treaty record of January 2013.',
  },
  'after-2013': { cite: at('Art 27'), note: 'What followed January 2013 is not established for these days.' },
  'gr-not-established': {
    cite: at('Art 27', dutchRecord),
    note: 'Not in force there in January 2013; a later ratification was not established. Ask the Judicial Network.',
  },
  'it-law': {
    cite: at('Art 27', secondary('https://www.ejn-crimjust.europa.eu/ejn2021/ContentDetail/EN/1/321', '2026-11-23')),
    note: 'Ratified by a law of August 2016; the first day is from memory.',
  },
  'ie-later': {
    cite: at('Art 27'),
    note: 'From memory; the Irish act of 2008 prepares for it. Ask the Judicial Network.',
  },
  'is-agreement': {
    cite: at('Agreement of 19 December 2003'),
    note: 'Parts of the convention, by agreement; day from memory. Which articles is not established.',
  },
  'no-agreement': {
    cite: at('Agreement of 19 December 2003', secondary(norwegianRegulation, '2026-11-23')),
    note: 'Parts of the convention, by agreement; Norwegian regulation in force on 1 January 2013. Which articles is from memory.',
  },
  'no-part': { cite: at('Art 27'), note: 'No part in it: the convention of 1959 and treaties between the States.' },
  'gb-member': { cite: at('Art 27'), note: 'Until the end of 2020; the first day is from memory.' },
  'gb-left': {
    cite: at('Art 27', secondary('https://www.kildarestreet.com/debate/?id=2023-03-28a.292', '2026-11-23')),
    note: 'Ended with 2020: the agreement with the European Union, on top of the convention of 1959.',
  },
  'third-country': { cite: at('Art 27'), note: 'Open to member States only.' },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
