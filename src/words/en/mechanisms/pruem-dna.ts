import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'DNA comparison with other States (Prüm)',
  short: 'Contact points compare a DNA profile with the files of other States and see hit or no hit.',
  send: 'Have the DNA profile compared with {other}',
  ask: 'Ask your police to have the DNA profile compared with {other}',
  sender:
    'Specially authorised officers of the national contact point for DNA (Art 30(2)), for the police unit that investigates.',
  doesNot: 'It names nobody, warns nobody, and serves no prevention: an investigation stands behind it (Art 3).',
  checklist: [
    'Investigation: authority, reference, offence, day and place',
    'Profile: known person or open trace, number of loci, laboratory',
    'National comparison already made, with day and result',
    'States to compare with, and whether they are connected for DNA',
    'Who confirms a hit, and with which method',
    'Who asked for the search, and why: it is recorded (Art 30(2))',
    'What you will ask after a hit, by police request or investigation order',
  ],
  mustNotCross: [
    'Profiles of victims, children or witnesses, unless the law of your State provides for it',
    'Names or case facts with the search: they follow a confirmed hit',
    'SIS content (Regulation 2018/1862 Art 65)',
  ],
  limits: [
    'After a hit, further data come under the law of the State asked (Art 5).',
    'No time is set for that; a police request has the times of Directive 2023/977.',
    'Another use needs the yes of the State that runs the file (Art 26(1)).',
    'Genetic data only where strictly necessary (Directive 2016/680 Art 10).',
    'A State can be bound and still be offline for DNA (Art 25(2)).',
  ],
  after: [
    'Hit: have it confirmed by an expert, then ask for the data behind it with purpose and urgency.',
    'Evidence needed: European Investigation Order or mutual assistance.',
    'No hit: the data sent are deleted at once (Art 26(2)).',
  ],
  pitfalls: [
    'Taking no hit for no history: many people are in no file.',
    'Reading the new text of the Decision: its search articles are left out there, and still applied.',
    'Forgetting release: without a profile in the national file no State can hit on it.',
  ],
};
