import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'European Investigation Order',
  short: 'A judge or prosecutor orders evidence from another member State, on one form.',
  send: 'Send a European Investigation Order to {other}',
  ask: 'Ask the prosecutor or court to issue a European Investigation Order to {other}',
  sender:
    'A judge, court, investigating judge or prosecutor. An order drawn up by police or another body needs validation by one of them first (Art 2(c)).',
  doesNot:
    'It warns nobody and serves no risk work, no vetting and no intelligence: without proceedings there is no order.',
  checklist: [
    'Proceedings: reference, offence, facts, provisions',
    'What evidence, where it is, and why it is needed (Art 5)',
    'Why it is proportionate, and possible in a similar case at home (Art 6)',
    'Validation by a judge or prosecutor, if police drew it up',
    'Annex A signed and translated; urgency in section B',
    'Files of prison, probation or treatment: which parts, and which secrecy may apply there',
    'What the person must not learn yet (Art 19)',
  ],
  mustNotCross: [
    'Intelligence that is not to become evidence',
    'A request for criminal records: that goes through ECRIS',
    "A victim's address, unless the measure needs it",
    'Health data beyond what the proceedings need (Directive 2016/680 Art 10)',
  ],
  limits: [
    'Receipt confirmed within a week (Art 16(1)); decision within 30 days of receipt (Art 12(3)).',
    'Carried out within 90 days of the decision (Art 12(4)); a shorter time can be asked for with reasons (Art 12(2)).',
    'Against destruction of evidence: a decision within 24 hours if practicable (Art 32(2)).',
    'Not with Denmark or Ireland, nor with the United Kingdom, Norway, Iceland, Switzerland or Liechtenstein.',
  ],
  after: [
    'Diarise receipt, decision and execution, each from its own day.',
    'Something is missing: a further order that refers to the first (Art 8).',
    'Later use in supervision or prevention is a new purpose: check Directive 2016/680.',
  ],
  pitfalls: [
    'An order signed by police and not validated: it comes back (Art 9(3)).',
    'Counting 30 and 90 days from sending.',
    'Using it to serve papers, or for criminal records.',
    'Sending it to Denmark or Ireland: use the mutual assistance conventions.',
  ],
};
