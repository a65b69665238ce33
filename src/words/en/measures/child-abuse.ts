import type { MeasuresWords } from './type';

/** Words of `advice/measures/child-abuse`. Practice advice, unless an article is named. */
export const childAbuse = {
  measures: {
    'child-comes-before-the-case': {
      text: 'Put the child first: agree today with child protection who goes to the child, and when. The case waits for that, and never the other way round.',
      who: 'The investigating unit, with child protection',
    },
    'telephone-for-the-child': {
      text: 'Telephone your SPOC, day and night. Ask it to telephone the State where the child is. The request follows the call.',
      who: 'Police',
    },
    'look-for-children-in-reach': {
      text: 'Find out, on the day a person comes into view, which children live there or are near through work, family or clubs.',
      who: 'The investigating unit, with child protection',
    },
    'look-no-further-copy-nothing': {
      text: 'Look no further, copy nothing, forward nothing. Hand device and material to the police as they are.',
      who: 'You',
    },
    'specialised-unit-compares': {
      text: 'Leave viewing and comparing to the specialised police unit. It has access to the ICSE database through the INTERPOL bureau (RPD Art 21).',
      who: 'The specialised police unit',
    },
    'subscriber-is-not-the-user': {
      text: 'Treat the subscriber as the subscriber: household, guests and a stolen account are other explanations. Confirm before any step against a person.',
      who: 'The investigating unit',
    },
    'child-there-by-child-protection': {
      text: 'Have child protection at home tell the authority for children there, apart from the case (Regulation (EU) 2019/1111 Art 80(2), or the 1996 Hague Convention Art 36).',
      who: 'Child protection at home',
    },
    'report-in-spite-of-secrecy': {
      text: 'Ask the legal service today. For people who work with children, secrecy is no obstacle to a report that a child is abused (Directive 2011/93/EU Art 16, as transposed).',
      who: 'You, with the legal service',
    },
    'confirm-the-hit-first': {
      text: 'Confirm the word from abroad at home: account, time, address, person. Keep the conditions of its owner with it (Directive (EU) 2016/680 Art 9(3)).',
      who: 'The investigating unit',
    },
    'answer-the-sender-of-the-hit': {
      text: 'Answer the sender: whether the child is safe, whether a case is open, what was found, what you still need, and whom to call.',
      who: 'SPOC or Europol National Unit, for the investigating unit',
    },
    'mark-the-found-child': {
      text: 'Have a child who was found marked in the databases, so that nobody searches again.',
      who: 'The specialised police unit',
    },
    'hear-the-child-once-and-well': {
      text: 'Plan the hearing of the child with the prosecutor and child protection: as few hearings as can be, by somebody trained.',
      who: 'The prosecutor of the case',
    },
    'tell-who-supervises-later': {
      text: 'Is the person under supervision: the police decide who is told, and when. Supervision asks nothing and hints at nothing before.',
      who: 'Police',
    },
    'tell-child-protection-today': {
      text: 'Tell child protection at home today, under national law, of every child who could be touched. Do not wait for the inquiry.',
      who: 'You, or the unit that national law names',
    },
  },
  remains: {
    'a-child-can-still-be-in-danger':
      'An answer protects nobody by itself. Until the child is found and safe, the danger stays: telephone when it becomes immediate.',
  },
} as const satisfies MeasuresWords;
