import { citer, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('ets-182', 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/182');
const dataArticle = secondary('https://droit-bilingue.ch/fr-de/0.3/0.35/0.351.12-26-29.html', '2026-11-25');

export const provisions = {
  'art-1': {
    gist: 'Between its parties the help is due promptly, and also in cases of administrative authorities that can end before a criminal court.',
    cite: at('Art 1', secondary('https://lexaris.de/book/version/documentflat/head/218292', '2026-11-25')),
  },
  'art-4': {
    gist: 'Its parties may write from judicial authority to judicial authority; the way between Ministries of Justice stays open.',
    leavesOpen: 'A State may have declared another way, or want a copy at its Ministry.',
    cite: at('Art 4', secondary('https://gesetzefinden.at/bundesrecht/vertraege/10002150/art-15', '2026-11-25')),
  },
  'art-11': {
    gist: 'Findings of own investigations may be passed on unasked if they help the other party to open or run proceedings.',
    leavesOpen: 'Conditions bind the receiver, unless it accepts only those it was told of beforehand.',
    cite: at('Art 11', secondary('https://droit-bilingue.ch/it-de/0.3/0.35/0.351.12-11-14.html', '2026-11-23')),
  },
  'art-26(1)': {
    gist: 'Personal data got on request serve only the purposes the protocol names; for any other the sender or the person must agree first.',
    leavesOpen: 'The list of those purposes was not read.',
    cite: at('Art 26(1)-(2)', dataArticle),
  },
  'art-26(4)': {
    gist: 'The sender of data may want to be told what use was made of them.',
    cite: at('Art 26(4)', dataArticle),
  },
} satisfies Provisions;
