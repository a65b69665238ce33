import { citer, official, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('2019-884', 'http://data.europa.eu/eli/dir/2019/884/oj');
/** The framework decision with the changes worked in, German. */
const changedText = official(
  'https://eur-lex.europa.eu/legal-content/DE/TXT/HTML/?qid=1722040989866&uri=CELEX%3A02009F0315-20190627',
  '2026-11-25',
);
const summary = secondary('https://oeil.secure.europarl.europa.eu/oeil/en/document-summary?id=1577356', '2026-11-25');

export const provisions = {
  'fd-art-1(c)': {
    gist: 'The framework decision itself now sets up ECRIS: national registers talking to each other, with nothing stored in the middle.',
    cite: at('Art 1, new Art 1(c) of FD 2009/315', changedText),
  },
  'fd-art-4(1)': {
    gist: 'The convicting State records the nationality or nationalities with the conviction, as far as it has them.',
    leavesOpen: 'Read in a summary of the vote of Parliament, not in the text.',
    cite: at('Art 1, Art 4(1) of FD 2009/315', summary),
  },
  'fd-art-6(3a)': {
    gist: 'A third-country national who asks for his or her own record gets the entries of the other member States added.',
    leavesOpen: 'Read in a summary of the vote of Parliament; the number of the article is from memory.',
    cite: at('Art 1, new Art 6(3a) of FD 2009/315', summary),
  },
  'fd-art-7(4a)': {
    gist: 'On a third-country national, a reply for criminal proceedings gives own convictions and those of third States in the register.',
    leavesOpen: 'Who holds a record must be guessed until the index works: ask each State of former residence.',
    cite: at('Art 1, new Art 7(4a) of FD 2009/315'),
  },
  'fd-art-11(1)': {
    gist: 'Besides fingerprints a picture of the face may travel with a conviction, if the central authority has one.',
    cite: at('Art 1, Art 11(1)(c) of FD 2009/315'),
  },
  'art-2': {
    gist: 'Between bound States the older technical Decision 2009/316 fell away on 28 June 2022.',
    leavesOpen: 'With Denmark and Ireland the older texts go on.',
    cite: at(
      'Art 2',
      secondary(
        'https://inview.nl/document/id333a2c3cb3fa4efabe9c3592e836fcab/kaderbesluit-2009-315-jbz-betreffende-de-organisatie-en-de-inhoud-van-uitwisseling-van-gegevens-uit-het-strafregister-tussen-de-lidstaten-artikel-9-voorwaarden-voor-het-gebruik-van-persoonsgegevens-27-06-2019-tot',
        '2026-11-23',
      ),
    ),
  },
} satisfies Provisions;
