import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Request for one’s own record (ECRIS)',
  short: 'The person asks for his or her own record, and your central authority asks the other State.',
  send: 'Pass the person’s request for his or her own record on to the central authority of {other}',
  ask: 'Tell the person how to request his or her own record; the central authority then asks {other}',
  sender:
    'The person asks; the central authority for criminal records writes (Art 6(2)). It may go out if the person is, or was, a national or resident of the States concerned (Art 6(2)).',
  doesNot: 'It gives you no right to the answer: it goes to the person.',
  checklist: [
    'Identity, checked against a document',
    'Request of the person, day and form that national law asks for',
    'States: nationality, and each State of former residence',
    'What the extract is for, if the person wishes to say',
    'Language: an official language of the State asked (Art 10)',
    'Result to report: "register of X: no entry, extract of (day)"',
  ],
  mustNotCross: [
    'Your own reasons for wanting to know: this is the request of the person',
    'Pressure on the person to ask where law does not provide for it',
    'A request to the State that a protected person fled from, before the asylum authority agrees',
  ],
  limits: [
    'Reply within 20 working days of receipt (Art 8(2)).',
    'The extract follows the law of the State that gives it: entries can be left out.',
  ],
  after: [
    'The person shows the extract: note day and State, check authenticity.',
    'Gaps in the States covered: say which are not yet asked.',
  ],
  pitfalls: [
    'Reading an empty extract as proof of no risk.',
    'Taking an extract of one State for all of them.',
    'Accepting an old extract: it speaks of its own day only.',
  ],
};
