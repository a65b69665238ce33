import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Measures at home, under your own law',
  short: 'No instrument reaches the other State here, so you use what your own law gives you.',
  send: 'Use your own measures at home; no instrument reaches {other} here',
  ask: 'Ask the authority that national law names to act at home; no instrument reaches {other} here',
  sender:
    'Each authority within its own task. What you do with personal data rests on necessity and on national law (Directive 2016/680 Art 8).',
  doesNot: 'It tells nobody abroad, and nobody abroad has a duty to act.',
  checklist: [
    'New dated assessment of this situation: harm, to whom in general terms, what raises or lowers it',
    'Conditions in force; can they be changed, or travel refused, and by whom',
    'Who at home is told, on which national rule, approved by whom',
    'Victim and child line: what is offered, who asks them what they want',
    'Which routes are closed, and the reason for each',
    'What would open one: fact, order or purpose that is missing',
    'Day on which you look again',
  ],
  mustNotCross: [
    'Private messages to colleagues abroad: no basis, no log, no owner',
    'Therapy or medical files to anybody who does not strictly need them (Directive 2016/680 Art 10)',
    "A victim's or child's address in any paper that the person can read",
    'Word to landlord or employer, unless national law provides for it',
  ],
  limits: [
    'Necessary for the task, proportionate, accurate, with a basis in law (Directive 2016/680 Arts 4, 8).',
    'Facts apart from assessments, and nothing out of date (Directive 2016/680 Art 7(1)-(2)).',
    'As a rule the person hears your decision and its reasons.',
  ],
  after: [
    'Write down why nothing was sent, who decided, and the review day.',
    'Facts change: go through the questions again. Danger to life: telephone at once.',
    'Name the day on which supervision ends, and who is told then.',
  ],
  pitfalls: [
    'Bending a purpose to reach a channel.',
    'Taking no route abroad for nothing to do at home.',
    'Letting supervision end in silence at the border.',
  ],
};
