import { citer, official, secondary } from '../../cite';
import type { Provisions } from '../../model';

const address = 'http://data.europa.eu/eli/reg/2023/2844/oj';
const at = citer('2023-2844', address);
const text = official(address, '2026-11-23');
/** Read where the facts hold nothing yet. */
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/99/32023R2844.md', '2026-11-25');

export const provisions = {
  'art-3(1)': {
    gist: 'Authorities of different member States exchange the forms and messages of the listed texts through one decentralised IT system.',
    leavesOpen: 'Criminal records are not on the list: ECRIS has a network of its own.',
    cite: at('Art 3(1), Annex II', text),
  },
  'art-3(2)': {
    gist: 'Other means are allowed when the IT system is down, the material cannot be sent that way, or force majeure stands in the way.',
    leavesOpen: 'The other means must be the swiftest that fits, and secure.',
    cite: at('Art 3(2)', text),
  },
  'art-3(4)': {
    gist: 'That the IT system does not suit the case is never a reason to send a form by another way.',
    leavesOpen: 'Authorities that meet in one place to help with a case may hand forms over if it is urgent.',
    cite: at('Art 3(3)-(4)', text),
  },
  'art-6(2)': {
    gist: 'On request the other State lets a suspect or convicted person be heard by video, if the case justifies it and the person agrees.',
    leavesOpen:
      'The person may ask a lawyer first. No consent is sought where a hearing on the spot is a serious public threat.',
    cite: at('Art 6(1)-(2)', copy),
  },
  'art-8': {
    gist: 'A document is not refused as evidence or denied effect only because it is electronic.',
    cite: at('Art 8', copy),
  },
  'art-10(3)': {
    gist: 'The acts that start the system are due by 17 January: 2026 for warrants and investigation orders, 2027 for prison sentences and protection orders.',
    leavesOpen: '17 January 2029 for probation and supervision orders. Which of them were adopted was not established.',
    cite: at('Art 10(3), Annex II', copy),
  },
  'art-14': {
    gist: 'Each authority answers for the personal data it sends and receives, and keeps confidential what the sender holds confidential.',
    cite: at('Art 14(1), (3)', copy),
  },
  'art-26(3)': {
    gist: 'The IT system becomes a duty text by text: 2 years after its act is in force, on the first day of the next month.',
    leavesOpen:
      'An act of January 2026 makes it a duty in February 2028. Whether one came earlier was not established.',
    cite: at('Art 26(2)-(3)', text),
  },
} satisfies Provisions;
