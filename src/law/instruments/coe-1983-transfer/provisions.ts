import { citer, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('coe-1983', 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/112');
const text = secondary('http://worldlii.org/int/other/COETS/1983/4.html', '2026-11-25');
// The German translation, article by article.
const article3 = secondary('https://gesetzefinden.at/bundesrecht/vertraege/10002750/art-3', '2026-11-25');
const article4 = secondary('https://gesetzefinden.at/bundesrecht/vertraege/10002750/art-4', '2026-11-25');

export const provisions = {
  'art-1': {
    gist: 'It is for prison sentences and other measures of a criminal court that take away liberty, for a set time or without end.',
    cite: at('Art 1', text),
  },
  'art-2': {
    gist: 'The prisoner may express an interest to either State; the request itself is made by one of the two States.',
    cite: at('Art 2', text),
  },
  'art-3-consents': {
    gist: 'The prisoner is moved only to the State of nationality, and only if the prisoner and both States agree.',
    leavesOpen:
      'For age or state of mind a legal representative consents. Each State may have said who its nationals are.',
    cite: at('Art 3(1)(a), (d), (f), (4)', article3),
  },
  'art-3-conditions': {
    gist: 'The judgment is final, at least six months or an open term are left when the request arrives, and the act is an offence in both States.',
    leavesOpen: 'In exceptional cases the two States may agree on less (Art 3(2)).',
    cite: at('Art 3(1)(b), (c), (e), (2)', article3),
  },
  'art-3(3)': {
    gist: 'A State may have declared which way it takes: to carry on with the foreign sentence, or to turn it into one of its own.',
    leavesOpen: 'What each way means for the length of the sentence (Art 9-11) was not read.',
    cite: at('Art 3(3)', article3),
  },
  'art-4(1)': {
    gist: 'The sentencing State tells each prisoner it may concern what the convention is about.',
    cite: at('Art 4(1)', article4),
  },
  'art-4(5)': {
    gist: 'The prisoner is told in writing what was done and what either State decided on a request.',
    cite: at('Art 4(5)', article4),
  },
} satisfies Provisions;
