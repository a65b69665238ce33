import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Child protection under the Hague convention of 1996',
  short: 'The same warning and requests with Denmark, Norway, Switzerland, the United Kingdom and other parties.',
  send: 'Tell the child-protection authority of {other} of the danger and the measures',
  ask: 'Tell child protection at home the same day; it tells {other}',
  sender:
    'The authority or court that took or plans measures (Art 36), or the Central Authority. Police, prison and probation tell child protection at home, as national law allows.',
  doesNot: 'It protects a child and is not for inquiries. It warns no police: send the police message too.',
  checklist: [
    'Is that State a party? The table of the Hague Conference says so',
    'The child: name, birth, where it is or is thought to be',
    'The danger, with dated facts; measures taken or planned (Art 36)',
    'How it is known that the child moved or is there',
    'For a request: the tie of the child to your State, and reasons (Art 32)',
    'Has that State declared that requests go through its Central Authority only? (Art 34(2))',
    'Placing the child there: report, reasons, consent first (Art 33)',
    'Translation into an official language of that State (Art 54)',
  ],
  mustNotCross: [
    'Anything that would probably endanger the child, or seriously threaten a relative (Art 37)',
    'Police intelligence: both parents may read a family-court file',
    'The address of the child, where it could reach the person who is feared',
    'Personal data to a State outside the Union without a basis for it',
  ],
  limits: [
    'No limit in days is laid down in what was read. The warning goes at once: that is our advice.',
    'What may be told on a request follows the law of the State asked (Art 32).',
    'Between member States but Denmark, Regulation 2019/1111 goes first (its Art 97).',
    'Iceland and Liechtenstein were not on the lists read: ask before you rely on it.',
  ],
  after: [
    'Ask for a receipt and for the name of the authority that now acts.',
    'No answer: the Central Authority of your State asks.',
    'Tell the police at home what was sent, so that both messages fit.',
  ],
  pitfalls: [
    'Quoting the 3 months of the Regulation: the convention has none that we found.',
    'Thinking it ended for the United Kingdom: it did not depend on the Union.',
    'Probation or prison writing to a youth office abroad by itself.',
  ],
};
