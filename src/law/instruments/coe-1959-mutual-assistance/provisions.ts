import { citer, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('coe-1959', 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/030');
const text = secondary('http://worldlii.org/int/other/COETS/1959/3.html', '2026-11-25');

/** The English text in the copy of the Dutch register. */
const englishText = secondary(
  'https://github.com/statengeneraal/laws-markdown/blob/0d7dc3d5be3172ba2c0c89f0a6b5ccde8c2caebb/verdrag/european/convention/on/mutual/assistance/in/criminal/matters/BWBV0001009/README.md',
  '2026-11-30',
);

export const provisions = {
  'art-1': {
    gist: 'Parties help each other widely in proceedings on offences for judicial authorities; arrests and the enforcement of judgments stay outside.',
    cite: at('Art 1', text),
  },
  'art-2': {
    gist: 'Help may be refused for political or fiscal offences, or where it would harm sovereignty, security or public order.',
    leavesOpen: 'The protocol of 1978 narrows the ground of fiscal offences: from memory.',
    cite: at('Art 2', text),
  },
  'art-3': {
    gist: 'Letters rogatory for evidence are carried out in the way of the law of the State asked; an oath must be asked for expressly.',
    cite: at('Art 3', text),
  },
  'art-13': {
    gist: 'Judicial authorities get extracts from criminal records for a case, as a home authority would.',
    leavesOpen: 'For other purposes the law of the State asked decides.',
    cite: at('Art 13', englishText),
  },
  'art-21': {
    gist: 'Information on an offence may be laid, between Ministries of Justice, so that the courts of another party take up the case.',
    leavesOpen:
      'That State reports what came of it and sends the decision. A treaty between the two may allow a direct way.',
    cite: at('Art 21', secondary('https://gesetzefinden.at/bundesrecht/vertraege/10002150/art-21', '2026-11-25')),
  },
  'art-22(1)': {
    gist: 'At least once a year each party tells the others which of their nationals it has convicted, through the Ministries of Justice.',
    leavesOpen: 'Not for somebody who is also a national of the convicting State.',
    cite: at(
      'Art 22(1)',
      secondary(
        'https://inview.nl/document/id584217d9027049f9a5c1d8b6e281a192?ctx=52dbe3d860dd0a58eceb1bdb3a14f101',
        '2026-11-23',
      ),
    ),
  },
  'art-22(2)': {
    gist: 'In a single case the home State may ask for a copy of the conviction, to see whether measures at home are needed.',
    leavesOpen: 'It needs the protocol of 1978 on both sides.',
    cite: at('Art 22(2)', secondary('https://gesetzefinden.at/bundesrecht/vertraege/10002150/art-22', '2026-11-23')),
  },
} satisfies Provisions;
