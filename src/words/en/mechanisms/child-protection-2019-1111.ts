import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Child protection between member States (Regulation 2019/1111)',
  short: 'Child-protection authorities and courts warn each other of a child in danger, and ask for reports.',
  send: 'Tell the child-protection authority of {other} of the danger and the measures',
  ask: 'Tell child protection at home the same day; it tells {other}',
  sender:
    'The court or child-protection authority that plans or took measures, directly or through the Central Authorities (Art 80(2)). Police, prison and probation tell child protection at home, as national law allows.',
  doesNot: 'It protects a child and is not for inquiries. It warns no police: send the police message too.',
  checklist: [
    'The child: name, birth, where it is or is thought to be',
    'The danger, with dated facts; who is feared, and the tie to the child',
    'Measures taken or planned, and by whom (Art 80(2))',
    'How it is known that the child moved or is there',
    'What you ask: report, whereabouts, consideration of protection (Arts 79-80)',
    'Reasons for the request (Art 80(1)), and a translation (Art 80(3))',
    'Placing the child there: report, reasons, length, money, consent first (Art 82)',
    'What may not be disclosed to whom (Art 89)',
  ],
  mustNotCross: [
    'Police intelligence: both parents may read a family-court file',
    'The address of the child, where it could reach the person who is feared (Art 89)',
    'Therapy files of the person; give conduct and conclusions instead',
    'Names of other children',
  ],
  limits: [
    'Warning: no limit in days. The child in danger does not wait.',
    'Report or information on request: 3 months at most, save in exceptional circumstances (Art 80(4)).',
    'Consent to a placement: 3 months, and silence is no consent (Art 82(6), recital 83).',
    'For the purposes of the Regulation only (Art 87(2)). Denmark is not bound: use the convention of 1996.',
  ],
  after: [
    'Ask for a receipt and for the name of the authority that now acts.',
    'Urgent, and no answer: write straight to the authority there (Art 78(3)).',
    'Tell the police at home what was sent, so that both messages fit.',
    'Telling the person concerned may wait while it would spoil the request (Art 88).',
  ],
  pitfalls: [
    'Probation or prison writing to a youth office abroad by itself.',
    'Waiting for the criminal channel while a child is in danger.',
    'Sending only this, or only the police message: run both.',
    'Taking the 3 months as time to warn.',
  ],
};
