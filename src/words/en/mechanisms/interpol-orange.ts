import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'INTERPOL Orange Notice',
  short: 'It warns of an event, person, object or process that is a serious and imminent danger.',
  send: 'Decide with your NCB on an Orange Notice',
  ask: 'Ask your police to decide with the NCB on an Orange Notice',
  sender: 'The National Central Bureau (NCB), on the judgement of the police.',
  doesNot: 'It replaces no telephone call. It allows no arrest.',
  checklist: [
    'The danger: what, to whom, where, when',
    'Why it is serious and imminent: facts, source, grade',
    'Person or object concerned, as far as known',
    'What you ask of those who read it',
    'Who has already been told by telephone',
    'International protection of the person: yes, asked for, no, not known',
    'Contact by day and night; hour at which it lapses',
  ],
  mustNotCross: [
    'SIS content or SIRENE messages (Regulation 2018/1862 Art 65)',
    "A victim's or child's address, unless officers there need it to protect them now",
    'Data from another State without its authorisation (Directive 2016/680 Art 35(1); emergency rule in Art 35(2))',
    'Therapy or medical files (Directive 2016/680 Art 10)',
  ],
  limits: [
    'Only for a danger that is both serious and imminent (Art 93).',
    'What is not verified goes out marked as not verified.',
    'Directive 2016/680 Chapter V applies to the transfer.',
  ],
  after: [
    'Danger over: have the notice withdrawn the same day.',
    'Correct each receiver when a fact proves wrong (Directive 2016/680 Art 7(3)).',
  ],
  pitfalls: [
    'Using it for a general risk: nothing imminent, no Orange Notice.',
    'Using it where one State is concerned: telephone its SPOC.',
  ],
};
