import { citer, official, secondary, viaNational } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('2002-465', 'http://data.europa.eu/eli/dec_framw/2002/465/oj');
const text = official('https://eur-lex.europa.eu/legal-content/GA/AUTO/?uri=celex%3A02002F0465-20220310', '2026-11-25');
const summary = secondary(
  'https://www.eumonitor.nl/9353000/1/j4nvk6yhcbpeywk_j9vvik7m1c3gyxp/vitgbgib3czi',
  '2026-11-25',
);
const irishSection11 = viaNational(
  'https://www.irishstatutebook.ie/eli/2004/act/20/section/11/enacted/en/html',
  '2026-11-25',
);
const irishSection7 = viaNational(
  'http://revisedacts.lawreform.ie/eli/2004/act/20/section/7/revised/en/html',
  '2026-11-25',
);
const irishSection9 = viaNational(
  'https://revisedacts.lawreform.ie/eli/2004/act/20/section/9/revised/en/html',
  '2026-11-25',
);
const platform = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/f7/32023R0969.md', '2026-11-25');

export const provisions = {
  'art-1(1)': {
    gist: 'Authorities of 2 or more States may agree on a joint team for one purpose and a limited time, to run a criminal investigation.',
    leavesOpen: 'The agreement says who is in the team; time can be added by common consent.',
    cite: at('Art 1(1)', text),
  },
  'art-1(1)-when': {
    gist: 'A joint team fits difficult inquiries with links abroad, or cases in several States that need concerted action.',
    cite: at('Art 1(1)(a)-(b)', text),
  },
  'art-1(1)-request': {
    gist: 'Any State concerned may ask for a joint team; it is set up in a State where the inquiries are expected.',
    cite: at('Art 1(1)', text),
  },
  'art-1(3)': {
    gist: 'A joint team works under the law of the State where it acts, led by somebody from that State.',
    cite: at('Art 1(3)', summary),
  },
  'art-1(6)': {
    gist: 'Whether members from other States may be present at measures, or take some themselves, depends on the law of the place.',
    leavesOpen: 'Seen in the Irish act: they may be present, and take none.',
    cite: at('Art 1(5)-(6)', irishSection7),
  },
  'art-1(10)': {
    gist: 'What a member learns in the team serves its purpose, other offences with consent, and the averting of an immediate grave threat.',
    leavesOpen: 'For any other purpose the States of the team must have agreed.',
    cite: at('Art 1(10)', irishSection11),
  },
  'art-1(12)': {
    gist: 'People from Eurojust, Europol or third countries may take part in a joint team with advice and support.',
    cite: at('Art 1(12)', irishSection9),
  },
  'art-5': {
    gist: 'The framework decision ends once the convention of 2000 is in force in every member State.',
    cite: at('Art 5', summary),
  },
  'mla-2000-art-13': {
    gist: 'The EU convention of 29 May 2000 is the other basis for a joint team between member States, with Article 13.',
    cite: at('Recital 4 of Regulation (EU) 2023/969; Convention of 29 May 2000 Art 13', platform),
  },
  'regulation-2023-969': {
    gist: 'A platform for exchange and storage in joint teams is created; nobody has to use it. Denmark is not bound, Ireland is.',
    leavesOpen: 'Whether the platform has started was not established: ask the network of joint teams at Eurojust.',
    cite: at('Regulation (EU) 2023/969 Art 1(a), 5, recitals 44-45', platform),
  },
} satisfies Provisions;
