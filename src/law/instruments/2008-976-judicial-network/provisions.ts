import { citer, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('2008-976', 'http://data.europa.eu/eli/dec/2008/976/oj');
const parliament = secondary(
  'https://oeil.secure.europarl.europa.eu/oeil/en/document-summary?id=1066504',
  '2026-11-25',
);
const summary = secondary(
  'http://eur-lex.europa.eu/legal-content/EN/TXT/HTML/?uri=LEGISSUM:jl0012&from=EN',
  '2026-11-25',
);
const seenInASummary = 'Read in a summary that names no article: the number is from memory.';

export const provisions = {
  'art-2': {
    gist: 'The Judicial Network is made of central and judicial authorities; each State names one or more contact points.',
    leavesOpen: `They speak at least one more language of the Union. ${seenInASummary}`,
    cite: at('Art 2', parliament),
  },
  'art-4': {
    gist: 'Contact points help authorities find and reach their counterpart directly, and give legal and practical information.',
    leavesOpen: seenInASummary,
    cite: at('Art 4', summary),
  },
  'art-7': {
    gist: 'The Network keeps tools for finding the competent authority and the forms, and holds what States have notified.',
    leavesOpen:
      'The Atlas and the sheets on national law are information, not law. The number of the article is from memory.',
    cite: at(
      'Art 7',
      secondary(
        'https://www.cep-probation.org/the-european-judicial-network-on-detention-and-its-alternatives-about-the-framework-decisions/',
        '2026-11-23',
      ),
    ),
  },
  'art-9': {
    gist: 'Contact points have a secure channel of their own for work on cases.',
    leavesOpen: seenInASummary,
    cite: at('Art 9', summary),
  },
} satisfies Provisions;
