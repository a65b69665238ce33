import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'SIS alert on missing or vulnerable persons (Art 32)',
  short: 'It finds a missing person, or keeps a child or vulnerable adult from being taken abroad.',
  send: 'Have an alert under Art 32 entered in SIS',
  ask: 'Ask your police or the family court to have an alert under Art 32 entered in SIS',
  sender:
    'The authority that national law names. Behind a preventive alert stands a decision of competent authorities, courts included (Art 32(1)). The SIRENE Bureau carries the alert.',
  doesNot: 'It is no alert on the person who is feared. It protects the one who could be harmed.',
  checklist: [
    'Identity of the person to be protected; photograph, fingerprints',
    'Kind: missing; child at risk of abduction; child or adult at risk if travelling',
    'Decision: authority, day, reference',
    'The concrete and apparent risk, dated: what points to it',
    'What you ask: report whereabouts, move to safety, stop the journey',
    'Who could be with the person; vehicle; likely route',
    'Child-protection or court contact, by day and night',
    'Review day',
  ],
  mustNotCross: [
    'Refuge, school or address of the protected person, beyond what the alert needs',
    'Medical files, unless strictly necessary for this alert (Directive 2016/680 Art 10)',
    'SIS content to the United Kingdom, other third States or INTERPOL (Art 65)',
    'Word of the alert to the person who is feared',
  ],
  limits: [
    'Adults: only against trafficking in human beings or gender-based violence (Art 32(1)(e)).',
    'Review: 5 years for missing persons, 1 year for preventive alerts.',
    'SIRENE Bureaux answer within 12 hours, and at once on alerts about child abduction (Art 8(3)).',
    'Measures for a child who is found are decided within 12 hours (Art 33(3)).',
  ],
  after: [
    'Name now who takes charge when the person is found.',
    'Hit: tell the child-protection or victim service the same day.',
    'Have the alert deleted when the person is safe or the risk is gone.',
  ],
  pitfalls: [
    'General worry is not enough: the text asks for a concrete and apparent risk (Art 32(1)).',
    'Asking for a preventive alert without the decision behind it.',
    'Waiting for the border: also inform the child-protection service at home under national law.',
  ],
};
