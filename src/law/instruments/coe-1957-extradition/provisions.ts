import { citer, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('coe-1957', 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/024');
const worldlii = secondary('http://worldlii.org/int/other/COETS/1957/2.html', '2026-11-25');
const latvianCopy = secondary('https://aimartins.com/likumi/42916/7', '2026-11-25');
const polishArticle16 = secondary('https://standardyprawa.pl/akt/193/art/23984', '2026-11-25');

/** The English text in the copy of the Dutch register: Arts 2(3) to 32 were read. */
const englishText = secondary(
  'https://github.com/statengeneraal/laws-markdown/blob/0d7dc3d5be3172ba2c0c89f0a6b5ccde8c2caebb/verdrag/european/convention/on/extradition/BWBV0001010/README.md',
  '2026-11-30',
);

export const provisions = {
  'art-1': {
    gist: 'Parties hand over to each other whoever is prosecuted, or wanted to serve a sentence or detention order.',
    cite: at('Art 1', worldlii),
  },
  'art-2(1)': {
    gist: 'Extradition needs an offence under both laws with a maximum of at least 1 year, or a sentence of at least 4 months.',
    leavesOpen: 'It looks at what was imposed, as the arrest warrant does.',
    cite: at(
      'Art 2(1)',
      secondary(
        'https://inview.nl/openCitation/id58336bb104cca1f6e2bef752ed3c82d8/european-convention-on-extradition-artikel-2',
        '2026-11-25',
      ),
    ),
  },
  'art-3': {
    gist: 'No extradition for political offences, or where the request hides persecution for race, religion, nationality or opinion.',
    cite: at('Art 3(1)-(2)', englishText),
  },
  'art-6': {
    gist: 'A party need not extradite its own nationals, and may declare whom it means; the day of the decision counts.',
    leavesOpen:
      'Look up the declaration of the State. If it refuses, it lays the case before its own authorities when asked (Art 6(2)).',
    cite: at('Art 6(1)', englishText),
  },
  'art-9': {
    gist: 'No extradition after a final judgment there on the same offence; it may be refused where a case there was dropped.',
    leavesOpen: 'Judgments of third parties to the convention count only under the protocol of 1975.',
    cite: at(
      'Art 9',
      secondary(
        'https://inview.nl/openCitation/id5dd7ae0c391d066c02df22b373100639/european-convention-on-extradition-artikel-9',
        '2026-11-25',
      ),
    ),
  },
  'art-10': {
    gist: 'No extradition once prosecution or punishment is barred by time in either State.',
    cite: at('Art 10', englishText),
  },
  'art-12': {
    gist: 'The request comes with the enforceable sentence or warrant, the facts with time and place, the law, and a description of the person.',
    leavesOpen: 'By which way it goes, between ministries or embassies: as the two States have declared.',
    cite: at('Art 12(2)', latvianCopy),
  },
  'art-14': {
    gist: 'Somebody extradited answers only for the offence named, unless that State consents or 45 days pass after release.',
    cite: at(
      'Art 14(1)',
      secondary(
        'https://inview.nl/openCitation/id0572bc5057c74ae367181cb8a80ac267/european-convention-on-extradition-artikel-14',
        '2026-11-25',
      ),
    ),
  },
  'art-16(1)': {
    gist: 'In urgent cases an authority may ask for provisional arrest, also by way of INTERPOL, and says that a request will follow.',
    leavesOpen: 'The State asked decides by its own law.',
    cite: at('Art 16(1)-(3)', polishArticle16),
  },
  'art-16(4)': {
    gist: 'Provisional arrest may end when the request with its papers has not arrived within 18 days.',
    leavesOpen: 'Release does not bar a new arrest when the request comes later.',
    limit: 'coe-1957-papers',
    cite: at('Art 16(4)-(5)', polishArticle16),
  },
  'art-16(4)-longest': {
    gist: 'Provisional arrest never lasts longer than 40 days from the day of arrest.',
    limit: 'coe-1957-provisional-arrest',
    cite: at('Art 16(4)', polishArticle16),
  },
  'art-23': {
    gist: 'Papers are in the language of the State that asks or is asked; the latter may require a translation into English or French, as it chooses.',
    cite: at('Art 23', englishText),
  },
  'art-26': {
    gist: 'Each party may make reservations to any provision, so the same convention reads differently for each State.',
    cite: at(
      'Art 26(1)',
      secondary('http://maxius.nl/europees-verdrag-betreffende-uitlevering-parijs-13-12-1957/artikel26', '2026-11-25'),
    ),
  },
  'third-protocol-art-6': {
    gist: 'Under the third protocol the State tells within 10 days of a provisional arrest whether the person consents to extradition.',
    leavesOpen: 'Only where both States are parties to that protocol of 2010: check the Treaty Office.',
    cite: at(
      'CETS 209 Art 6(1)',
      secondary('https://vilp.de/compare_article?lid=en&aid=1566&cid=92&bid=protocol_full', '2026-11-25'),
    ),
  },
} satisfies Provisions;
