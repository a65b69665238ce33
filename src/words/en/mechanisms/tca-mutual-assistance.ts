import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Mutual legal assistance with the United Kingdom (TCA)',
  short: 'A prosecutor or court asks the United Kingdom for evidence, or answers such a request.',
  send: 'Send a request for mutual legal assistance to {other}',
  ask: 'Ask your prosecutor to send a request for mutual legal assistance to {other}',
  sender:
    'The judicial authority, under the Council of Europe Convention of 1959, which the agreement supplements. Use the standard form where one is in force (Art 635).',
  doesNot: 'It is a tool for evidence. It does not serve supervision or warn anybody.',
  checklist: [
    'Proceedings: authority, reference, offence, stage',
    'What evidence you ask for, where it is, why it is needed',
    'Person concerned: suspect, witness, other',
    'Formalities you need so that it can be used in court',
    'Urgent or not, with the reason and the day',
    'Confidential: whether the person is not to learn of it',
    'Contact',
  ],
  mustNotCross: [
    'Intelligence whose owner has not agreed to court use',
    'SIS content (Regulation 2018/1862 Art 65)',
    "A victim's address beyond what the measure needs",
  ],
  limits: [
    'Decision within 45 days of receipt, execution within 90 days of the decision (Art 640).',
    'Evidence serves the proceedings for which you asked; ask before other use.',
  ],
  after: [
    'Diarise both limits; silence: write through the central authorities.',
    'Evidence in: store it apart from police information.',
  ],
  pitfalls: [
    'Using it to learn about risk: ask the police under Art 563.',
    'Using the European investigation order: the United Kingdom is outside it (probably; not yet confirmed).',
  ],
};
