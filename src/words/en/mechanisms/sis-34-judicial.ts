import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'SIS alert for a judicial procedure (Art 34)',
  short: 'It reports where somebody lives who is to be heard, summoned or served.',
  send: 'Have an alert for a judicial procedure entered in SIS',
  ask: 'Ask your court or prosecutor to have an alert for a judicial procedure entered in SIS',
  sender:
    'The court, prosecutor or other authority competent for the procedure. The SIRENE Bureau enters the alert and brings the address.',
  doesNot: 'It allows no arrest. Only the place where the person lives is reported.',
  checklist: [
    'Identity: names, other names, birth, nationality, documents',
    'Role: witness, person summoned, person to be served, person to start a sentence (Art 34)',
    'Procedure: authority, reference, day',
    'What is to be served, and by when',
    'Alerts that already exist on the person',
    'Contact, review day',
  ],
  mustNotCross: [
    "A victim's or witness's address to anybody but the authority that asked",
    'Risk narrative and police intelligence: this alert does not need them',
    'SIS content to the United Kingdom, other third States or INTERPOL (Art 65)',
  ],
  limits: [
    'The address serves this procedure; another use needs the prior authorisation of the issuing State (Art 56(5)).',
    'Reviewed after 3 years; deleted once the whereabouts are communicated (Art 55(3)).',
    'SIRENE Bureaux answer within 12 hours (Art 8(3)).',
  ],
  after: [
    'Serve or summon at the address at once: the alert is gone.',
    'Person does not come: a new decision by the court, with its own basis.',
  ],
  pitfalls: [
    'Using it to keep an eye on somebody: that is another purpose, with another alert.',
    'Choosing it where an enforceable order and an arrest warrant exist: use Art 26.',
  ],
};
