import { citer, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('mla-2000', 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:42000A0712(01)');
const summary = secondary(
  'https://eur-lex.europa.eu/EN/legal-content/summary/mutual-assistance-in-criminal-matters-between-eu-countries.html',
  '2026-11-25',
);
const article6 = secondary('https://gesetzefinden.at/bundesrecht/vertraege/20004101/art-6', '2026-11-25');
const germanText = secondary('https://360.lexisnexis.at/d/L-20004101-A7?origin=lk', '2026-11-23');
const lordsReport = secondary(
  'https://publications.parliament.uk/pa/ld199900/ldselect/ldeucom/93/9311.htm',
  '2026-11-23',
);

export const provisions = {
  'art-4(1)': {
    gist: 'A request is carried out as soon as possible, with the formalities asked for and the deadlines named in it as far as they can be met.',
    leavesOpen: 'No number of days is set.',
    cite: at('Art 4', summary),
  },
  'art-5': {
    gist: 'Papers of the procedure go by post straight to the person in the other State; only in some cases through its authorities.',
    cite: at('Art 5', summary),
  },
  'art-6(1)': {
    gist: 'Requests and information under Art 7 are in writing, so that the receiver can tell they are genuine; requests go directly.',
    leavesOpen:
      'In single cases by a central authority (Art 6(2)). Information to start a prosecution may go directly too.',
    cite: at('Art 6(1)-(2)', article6),
  },
  'art-6(3)': {
    gist: 'Ireland, and once the United Kingdom, may have declared that letters to them go to their central authority.',
    leavesOpen: 'In Ireland the Minister for Justice is that authority, as its Government says.',
    cite: at('Art 6(3)', article6),
  },
  'art-6(4)': {
    gist: 'In urgent cases a request may also go by way of INTERPOL.',
    leavesOpen: 'Transfer of persons in custody and notices from records go through central authorities.',
    cite: at('Art 6(4), (8)', summary),
  },
  'art-7(1)': {
    gist: 'Without any request an authority may pass on information on an offence that falls to the receiving authority to punish or handle.',
    leavesOpen: 'It may, never must; and it needs an offence, not a mere risk.',
    cite: at('Art 7(1)', germanText),
  },
  'art-7(2)': {
    gist: 'Whoever passes on such information may set conditions on its use, and the receiver is bound by them.',
    cite: at('Art 7(2)-(3)', germanText),
  },
  'art-23': {
    gist: 'Data may be used for the proceedings, closely related ones, against an immediate and serious threat, or with the consent of sender or person.',
    leavesOpen: 'The sender may ask what use was made of them.',
    cite: at('Art 23', lordsReport),
  },
} satisfies Provisions;
