import { citer, official, secondary } from '../../cite';
import type { Provisions } from '../../model';

const address = 'http://data.europa.eu/eli/reg/2024/3011/oj';
const at = citer('2024-3011', address);
const text = official(address, '2026-11-23');

export const provisions = {
  'art-2': {
    gist: 'A judge, court or prosecutor asks for the transfer of a case, or validates what another investigating authority asks.',
    cite: at('Art 2', secondary('https://legalize.dev/eu/law/32024R3011', '2026-11-23')),
  },
  'art-5(1)': {
    gist: 'A case is offered only if justice is better served in the other State.',
    cite: at('Art 5(1)', text),
  },
  'art-5(2)': {
    gist: 'What counts: place, nationality, residence, evidence, a refused warrant, a sentence served there, rehabilitation, where victims live.',
    cite: at('Art 5(2)', text),
  },
  'art-6(4)': {
    gist: 'Suspect and victim are told and may give an opinion within ten days, unless that would harm the case or they cannot be found.',
    limit: '2024-3011-opinion',
    cite: at('Art 6(4), 7(3)', text),
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
  'art-12': {
    gist: 'The grounds on which a case can be refused are set in one list.',
    leavesOpen: 'Read the list in the article: it is not told here.',
    cite: at('Art 12', text),
  },
  'art-13': {
    gist: 'Acceptance or refusal of a case is due within 60 days, with 30 more at most.',
    limit: '2024-3011-decision',
    cite: at('Art 13', text),
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
