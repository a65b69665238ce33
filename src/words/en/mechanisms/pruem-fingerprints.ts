import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Fingerprint comparison with other States (Prüm)',
  short: 'Contact points compare finger and palm prints with the files of other States and see hit or no hit.',
  send: 'Have the prints compared with {other}',
  ask: 'Ask your police to have the prints compared with {other}',
  sender:
    'Specially authorised officers of the national contact point for prints (Art 30(2)), for the police unit that has the single case.',
  doesNot: 'It names nobody and warns nobody. It is no routine check of people under supervision.',
  checklist: [
    'Single case: authority, reference, offence to prevent or investigate',
    'Prints: known person or trace, finger or palm, quality',
    'National and SIS comparisons already made, with day and result',
    'States to compare with, and whether they are connected for prints',
    'Who confirms a hit',
    'Who asked for the search, and why: it is recorded (Art 30(2))',
    'What you will ask after a hit',
  ],
  mustNotCross: [
    'Prints that could belong to a victim, a child or a witness',
    'Names or case facts with the search: they follow a confirmed hit',
    'SIS content (Regulation 2018/1862 Art 65)',
  ],
  limits: [
    'Only in a single case; the Irish act reads that as an investigation or prosecution.',
    'After a hit, further data come under the law of the State asked (Arts 5, 10), with no time set.',
    'Biometric data only where strictly necessary (Directive 2016/680 Art 10).',
    'A State can be bound and still be offline for prints (Art 25(2)).',
  ],
  after: [
    'Hit: have it confirmed by an expert, then ask for the data behind it.',
    'No hit: the data sent are deleted at once (Art 26(2)).',
    'Name found: correct your own file where it held another one.',
  ],
  pitfalls: [
    'Taking a hit for an identification before an expert has confirmed it.',
    'Using up the daily number of searches on cases that can wait.',
    'Leaving poor prints in the file at release: other States cannot hit on them.',
  ],
};
