import { citer, official, secondary } from '../../cite';
import type { Provisions } from '../../model';

const address = 'http://data.europa.eu/eli/reg/2024/3011/oj';
const at = citer('2024-3011', address);
const text = official(address, '2026-11-23');
/** Read today, also against the wording above. */
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/36/32024R3011.md', '2026-11-25');

export const provisions = {
  'art-2': {
    gist: 'A judge, court or prosecutor asks for the transfer of a case, or validates what another investigating authority asks.',
    cite: at('Art 2(3)', copy),
  },
  'art-5(1)': {
    gist: 'A case is offered only if justice is better served in the other State.',
    cite: at('Art 5(1)', text),
  },
  'art-5(2)': {
    gist: 'What counts: place, nationality, residence, evidence, a refused warrant, a sentence served there, rehabilitation, where victims live.',
    cite: at('Art 5(2)', text),
  },
  'art-5(3)': {
    gist: 'Suspect, accused and victim may propose a transfer of the case; it is looked at and recorded, and binds nobody.',
    cite: at('Art 5(3)', copy),
  },
  'art-6(4)': {
    gist: 'Told that a transfer is meant to be asked for, suspect and victim have ten days to give an opinion, which is weighed and sent along.',
    leavesOpen:
      'Nobody need be told if that would harm the case; a suspect not if he or she cannot be found. Of victims: those who live in the State that asks and are kept informed there (Art 7(2)).',
    limit: '2024-3011-opinion',
    cite: at('Art 6(3)-(4), 7(2)-(3), 8(3)', copy),
  },
  'art-8(5)': {
    gist: 'The request is made on the form of Annex I, in an official or accepted language of the State asked.',
    cite: at('Art 8(5)', text),
  },
  'art-8(8)': {
    gist: 'Receipt of the form is confirmed within seven days.',
    limit: '2024-3011-acknowledgement',
    cite: at('Art 8(8)', text),
  },
  'art-12(1)': {
    gist: 'A case must be refused that cannot be brought there: no offence, double jeopardy, age, time bar, amnesty or no jurisdiction.',
    leavesOpen: 'Before refusing, the two sides consult where that is useful (Art 12(3)).',
    cite: at('Art 12(1)', copy),
  },
  'art-12(2)': {
    gist: 'A case may be refused for immunity, a faulty form, no tie to that State, an act that is no offence where done, or because it serves justice no better.',
    cite: at('Art 12(2)', copy),
  },
  'art-13': {
    gist: 'Acceptance or refusal of a case is due within 60 days, with 30 more at most.',
    leavesOpen:
      'Counted from receipt by the competent authority; with an immunity, from the day it is known to be waived.',
    limit: '2024-3011-decision',
    cite: at('Art 13', text),
  },
  'art-17(2)': {
    gist: 'Suspect and victim may go to court there against the acceptance, within 15 days at most of receiving the reasoned decision.',
    leavesOpen:
      'After a charge the remedy holds the transfer up. A decision on it follows within 60 days where possible.',
    cite: at('Art 17(1)-(2)', copy),
  },
  'art-21(1)': {
    gist: 'After acceptance the first State suspends or ends its own case; urgent measures may go on, such as those against flight.',
    leavesOpen:
      'If the other State drops the case, it can be taken up again, unless that bars it for good (Art 21(5)).',
    cite: at('Art 21(1)-(2)', copy),
  },
  'art-33': {
    gist: 'Among the States it binds it replaces matching parts of the conventions of 1972 and 1959.',
    cite: at('Art 33', text),
  },
  'art-35': {
    gist: 'It applies to requests sent from 1 February 2027; earlier ones follow the older texts.',
    cite: at('Art 35-36', text),
  },
} satisfies Provisions;
