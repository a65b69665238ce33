import { citer, secondary } from '../../cite';
import type { Sources } from '../../model';

const at = citer('mla-2000', 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:42000A0712(01)');
const dutchRecord = secondary('https://zoek.officielebekendmakingen.nl/trb-2013-14.html', '2026-11-23');
const list = secondary(
  'https://inview.nl/document/ida290331264004316919b68cc5955d0e0?ctx=4dce814d5b2770f20376b56f8c89b15f',
  '2026-11-25',
);
const norwegianRegulation = 'https://lovdata.no/dokument/SF/forskrift/2012-12-14-1227';

export const sources = {
  'dutch-record': { cite: at('Art 27', dutchRecord), note: 'Day as in the Dutch treaty record of January 2013.' },
  party: { cite: at('Art 27', list), note: 'Party; day as in the Dutch list of parties.' },
  'joined-later': { cite: at('Art 27', list), note: 'Not yet: the day it joined stands in the Dutch list of parties.' },
  'hr-accession': {
    cite: at('Art 27', secondary('https://oeil.europarl.europa.eu/oeil/en/document-summary?id=1389156', '2026-11-23')),
    note: 'Through the Act of Accession and a decision of the Council; day not established.',
  },
  'not-in-2013': {
    cite: at('Art 27', dutchRecord),
    note: 'Not in force there in the Dutch treaty record of January 2013.',
  },
  'gr-not-established': {
    cite: at('Art 27', dutchRecord),
    note: 'Not in force there in January 2013, nor on a list of parties from 2020 or later. That list leaves Croatia out as well: ask the Judicial Network.',
  },
  'ie-later': {
    cite: at('Art 27', list),
    note: 'Party; day as in the Dutch list of parties. Letters go to its central authority, the Minister for Justice.',
  },
  'is-agreement': {
    cite: at(
      'Agreement of 19 December 2003',
      secondary(
        'https://www.global-regulation.com/law/lithuania/12510758/agreement-between-the-european-union-and-the-republic-of-iceland-and-the-kingdom-of-norway-on-the-application-of-certain-provisions-of-the-convention-.html',
        '2026-11-30',
      ),
    ),
    note: 'Parts of the convention, by an agreement of the Union with Iceland and Norway; first day from memory. Which articles is not established.',
  },
  'no-agreement': {
    cite: at('Agreement of 19 December 2003', secondary(norwegianRegulation, '2026-11-23')),
    note: 'Parts of the convention, by agreement; Norwegian regulation in force on 1 January 2013. Which articles is from memory.',
  },
  'no-part': { cite: at('Art 27'), note: 'No part in it: the convention of 1959 and treaties between the States.' },
  'gb-member': { cite: at('Art 27', list), note: 'Party, day as in the Dutch list; ended with 2020.' },
  'gb-left': {
    cite: at('Art 27', secondary('https://www.kildarestreet.com/debate/?id=2023-03-28a.292', '2026-11-23')),
    note: 'Ended with 2020: the agreement with the European Union, on top of the convention of 1959.',
  },
  'third-country': { cite: at('Art 27'), note: 'Open to member States only.' },
} satisfies Sources;
export type SourceKey = keyof typeof sources;
