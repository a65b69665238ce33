import { citer, secondary } from '../../cite';
import type { Provisions } from '../../model';

const at = citer('2019-1111', 'http://data.europa.eu/eli/reg/2019/1111/oj');
/** The text as adopted, read where the facts had it from memory. */
const copy = secondary('https://github.com/legalize-dev/legalize-eu/blob/main/eu/c6/32019R1111.md', '2026-11-25');

export const provisions = {
  'art-1': {
    gist: 'It is a text of civil law: who cares for a child, guardianship, and placing a child in a home or with a foster family.',
    leavesOpen: 'Measures for offences that a child committed are left out, and so are inquiries into offences.',
    cite: at('Art 1(1)(b), (2), (4)', copy),
  },
  'art-78': {
    gist: 'Courts and competent authorities send requests through their own Central Authority; in urgent cases they may write straight to the other side.',
    leavesOpen: 'A child presumed in imminent danger is the example for urgent (recital 76).',
    cite: at('Art 78(2)-(3), recital 76', copy),
  },
  'art-79': {
    gist: 'The Central Authority asked helps to find a child who may be in its State, and passes information on.',
    cite: at('Art 79(a)-(b), (d)', copy),
  },
  'art-80(1)': {
    gist: 'On a request with reasons it gives a report on the child, on proceedings and decisions, and on a person who may care for the child.',
    leavesOpen: 'It may also ask its own authorities to consider whether the child needs protection.',
    cite: at('Art 80(1)', copy),
  },
  'art-80(2)': {
    gist: 'A child in serious danger has moved or is in another member State: the authority that plans or took measures must tell that State of danger and measures.',
    leavesOpen: 'Directly or through the Central Authorities. It must know of the move; nobody is told to search.',
    cite: at('Art 80(2)', copy),
  },
  'art-80(3)': {
    gist: 'The request is translated into an official language of the State asked, or into another that it has said it accepts.',
    cite: at('Art 80(3), 91(3)', copy),
  },
  'art-80(4)': {
    gist: 'What was asked for is sent within 3 months of receiving the request, unless exceptional circumstances make that impossible.',
    leavesOpen: 'The limit is for answers to requests. A child in danger does not wait for it.',
    cite: at('Art 80(4)', copy),
  },
  'art-82': {
    gist: 'Placing a child in another member State, other than with a parent, needs the consent of that State first; the answer is due within 3 months.',
    leavesOpen: 'Silence is no consent (recital 83). Some States exempt certain close relatives.',
    cite: at('Art 82(1)-(2), (5)-(6)', copy),
  },
  'art-83': {
    gist: 'The help of the Central Authorities costs nothing.',
    cite: at('Art 83', copy),
  },
  'art-86': {
    gist: 'Courts may also ask each other directly, as long as the rights of the parties and confidentiality are kept.',
    cite: at('Art 86', copy),
  },
  'art-87(2)': {
    gist: 'Whoever receives the information may use it for the purposes of this Regulation only.',
    leavesOpen:
      'Protecting the child at once is not ruled out (recital 87). Criminal proceedings need a request of their own.',
    cite: at('Art 87(2), recital 87', copy),
  },
  'art-88': {
    gist: 'Telling the person whose data move may wait until the request is carried out, where telling would spoil it.',
    cite: at('Art 88', copy),
  },
  'art-89': {
    gist: 'Nothing is disclosed or confirmed where that could endanger health, safety or liberty of the child or somebody else.',
    leavesOpen: 'Authorities may still pass it among themselves as their duties need.',
    cite: at('Art 89', copy),
  },
  'art-97': {
    gist: 'Where the child lives in a member State bound by it, the Regulation goes before the Hague convention of 1996.',
    cite: at('Art 97(1)(a), 98(2)', copy),
  },
} satisfies Provisions;
