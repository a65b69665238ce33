import { citer, official } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('2019-816', 'http://data.europa.eu/eli/reg/2019/816/oj');
const text = official('https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:02019R0816-20260612', '2026-11-23');

export const provisions = {
  'art-2': {
    gist: 'The index is for convicted third-country nationals, stateless persons included, and for Union citizens who also hold such a nationality.',
    leavesOpen: 'For those with both nationalities the minimum rule on fingerprints does not apply.',
    cite: at('Art 2, 3(7)', text),
  },
  'art-5(1)(a)': {
    gist: 'A record in the index holds names, birth, nationality, gender and the code of the convicting State; nothing of the offence.',
    leavesOpen: 'Parents, identity papers and aliases only if the register or the authority has them.',
    cite: at('Art 5(1)(a)', text),
  },
  'art-5(1)(b)': {
    gist: 'Fingerprints of the case go in, at least from 6 months of custody imposed or an offence with a maximum of 12 months or more.',
    cite: at('Art 5(1)(b)', text),
  },
  'art-5(4)': {
    gist: 'The convicting State makes the record without undue delay after the conviction is entered at home, by itself where possible.',
    leavesOpen: 'Convictions from before the start go in as far as the national database holds them (Art 5(5)).',
    cite: at('Art 5(4)-(5)', text),
  },
  'art-5(7)': {
    gist: 'Flags for terrorism and other grave offences are for visa, travel and screening checks; no police officer sees them.',
    cite: at('Art 5(1)(c), (7)', text),
  },
  'art-6(1)': {
    gist: 'For now a picture of the face only confirms a person whom names or prints have already found.',
    cite: at('Art 6(1)', text),
  },
  'art-7(1)': {
    gist: 'Central authorities must use the index when a record is needed for criminal proceedings, and for a listed purpose that national law provides for.',
    leavesOpen:
      'Listed: own record, security clearance, licences, work, voluntary work with children, visa and migration, public contracts.',
    cite: at('Art 7(1)', text),
  },
  'art-7(1)-exception': {
    gist: 'The asking authority may decide that the index is not appropriate in a case, but never for one’s own record or for work with children.',
    cite: at('Art 7(1), second subparagraph', text),
  },
  'art-7(2)': {
    gist: 'Any further purpose needs a national law, word to the Commission and publication in the Official Journal.',
    cite: at('Art 7(2)', text),
  },
  'art-7(4)': {
    gist: 'A Union citizen may be looked up too, in case some State has recorded him or her as a third-country national.',
    cite: at('Art 7(4)', text),
  },
  'art-7(7)': {
    gist: 'A hit names the State and a reference number; it may only lead to a record request, never stand in for a conviction.',
    leavesOpen: 'Identity data that come with the hit serve to verify identity, nothing else.',
    cite: at('Art 7(7)', text),
  },
  'art-7c': {
    gist: 'In screening at the border the convicting State gives an opinion within 3 days, inside the territory within 2; silence means no ground.',
    cite: at('Art 7c', text),
  },
  'art-8': {
    gist: 'A record stays as long as the conviction stays in the national register, and is erased within a month after that.',
    leavesOpen: 'Flags end after 25 years for terrorism and 15 for other offences, if not before.',
    cite: at('Art 8', text),
  },
  'art-9(4)': {
    gist: 'Who finds that data look wrong or unlawful tells the convicting State without undue delay, and that State checks at once.',
    cite: at('Art 9(4)', text),
  },
  'art-17': {
    gist: 'Third States and international organisations never search it: they ask Eurojust on the form of the Annex.',
    cite: at('Art 17', text),
  },
  'art-35(4)': {
    gist: 'The index works only from the day that a Commission decision in the Official Journal names.',
    leavesOpen: 'No such decision was found up to 23 November 2026.',
    cite: at('Art 35(1), (4)', text),
  },
} satisfies Provisions;
