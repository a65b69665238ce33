import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Supervision under the convention of 1964',
  short: 'A party outside the European Union is asked to supervise a person under a suspended sentence or on release.',
  send: 'Ask {other} through the Ministry of Justice to take over supervision under the convention of 1964',
  ask: 'Ask your Ministry of Justice whether {other} can take over supervision under the convention of 1964',
  sender:
    'Requests go between Ministries of Justice (Art 27), unless a State named another way. The court, prosecutor or probation service prepares the file.',
  doesNot:
    'It does not help with Norway, Iceland, Switzerland, Liechtenstein or the United Kingdom: none of them is a party.',
  checklist: [
    'Is that State a party? Reservations of both States, above all to Parts III and IV',
    'Judgment, final and enforceable; offence in both States (Art 3-4)',
    'Conditions and supervisory measures, each with what it is for',
    'Ordinary residence there, and day of the move (Art 5)',
    'What is asked: supervision only, enforcement as well, or handing over the case',
    'Translation, as that State declared (Art 29)',
    'Who supervises until the answer is there; contact officer on both sides',
  ],
  mustNotCross: [
    'Intelligence or police messages: the person can read the file',
    "A victim's or child's address, beyond what a no-contact condition needs",
    'Therapy files: send the conclusion about conduct (Directive 2016/680 Art 10)',
    'Personal data without a basis for a third country (Directive 2016/680 Chapter V)',
  ],
  limits: [
    'No limit in days is known.',
    'You judge whether conditions were kept, if only supervision was handed over (Art 15).',
    'Between member States FD 2008/947 has taken its place since 6 December 2011.',
  ],
  after: [
    'Ask for the name of the officer and the first appointment.',
    'They report what may lead to revocation (Art 13); you tell them what you decide (Art 15).',
    'Until they answer, supervise yourself and keep the conditions that work from afar.',
  ],
  pitfalls: [
    'Using it between member States.',
    'Not reading the reservations: Austria, Estonia and France left out Parts III and IV, Belgium Part III.',
    'Letting the person leave before an answer has come.',
  ],
};
