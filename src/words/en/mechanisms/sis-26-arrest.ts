import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'SIS alert for arrest (Art 26)',
  short: 'It asks every State in SIS to arrest the person for surrender or extradition.',
  send: 'Have an alert for arrest entered in SIS',
  ask: 'Ask your court or prosecutor to have an alert for arrest entered in SIS',
  sender:
    'The judicial authority asks for it, on a warrant. The SIRENE Bureau attaches the copy and answers questions. Alert and copy count as the European arrest warrant (Art 31). Police, prison and probation give the facts.',
  doesNot: 'It does not decide on surrender: the State of arrest does. It is not seen in the United Kingdom.',
  checklist: [
    'Identity: names, other names, birth, nationality, documents, photograph, fingerprints',
    'European arrest warrant: court, day, reference, copy attached',
    'Order behind it: enforceable judgment or national warrant; offence; sentence imposed or maximum penalty',
    'Warning markers: armed, violent, escaped, suicide risk (Art 20(3))',
    'Last contact, vehicle, companions, likely places',
    'Alerts that already exist on the person, those of your State first',
    'International protection: yes, asked for, no, not known',
    'Contact by day and night, review day',
  ],
  mustNotCross: [
    "A victim's or child's address or State: it stays out of every alert",
    'SIS content to the United Kingdom, other third States or INTERPOL (Art 65); they get national-file data',
    'Anything to the State a protected person fled from',
    'Therapy or medical files (Directive 2016/680 Art 10)',
  ],
  limits: [
    'Arrest goes first: an alert of your State that cannot stand beside it is deleted (Art 23).',
    'Another State may have the alert flagged where arrest breaks its law; it then reports whereabouts (Arts 24, 25, 30).',
    'SIRENE Bureaux answer each other at once on arrest alerts (Art 8(3)).',
    'The alert is reviewed after 5 years.',
  ],
  after: [
    'Hit: your SIRENE Bureau tells you; send prison-safety facts with the escort.',
    'Purpose met: have alert and INTERPOL circulation withdrawn the same day, and tell the victim service.',
    'Decide apart on the States that do not see SIS.',
  ],
  pitfalls: [
    'Asking for it on a breach alone: revoke first, then obtain an enforceable order.',
    'Leaving an alert of your own State in place that cannot stand beside it.',
    'Forgetting warning markers for the officers who meet the person.',
  ],
};
