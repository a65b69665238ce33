import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'SIS alert for a discreet check (Art 36)',
  short: 'A State that meets the person reports the sighting to you; the person does not learn of it.',
  send: 'Decide on a discreet-check alert in SIS and have it entered',
  ask: 'Ask your police to decide on a discreet-check alert in SIS',
  sender:
    'The police authority that national law names decides, after the test of Art 21. The SIRENE Bureau enters the alert and brings the reports. Probation and prison give the police a dated assessment and the convictions.',
  doesNot: 'It stops no travel, allows no arrest, and makes nobody watch. You hear after the sighting.',
  checklist: [
    'Identity: names, other names, birth, nationality, documents, photograph, fingerprints',
    'Ground in Art 36(3): (a) clear indication of an offence, (b) sentence to execute, (c) overall assessment',
    'For (c): past offences, day and court, and what gives reason to expect further ones',
    'Who assessed, when, with what method; facts apart from opinion',
    'Why the case is adequate, relevant and important enough, and which milder means fails (Art 21)',
    'Extra questions for the sighting, each to be written in the alert (Arts 36(2), 37(1))',
    'Alerts of any State that already exist, checked with fingerprints too',
    'Who acts on a hit, by day and night; day of the yearly review',
  ],
  mustNotCross: [
    'Never told to the person, family, employer or lawyer; the person must in no way learn of it (Art 37(3))',
    'Stays out of any file the person can read, and out of certificates and court papers (Art 37(3))',
    'Nothing to the United Kingdom, other third States or INTERPOL, hit reports included (Art 65)',
    "A victim's or child's address or State",
    'Health or sex-life data, unless strictly necessary for this alert and offence (Arts 36(2), 37(1))',
  ],
  limits: [
    'The report serves this alert only; another use needs the prior authorisation of the issuing State (Art 56(5)).',
    'Check or arrest, not both: no arrest alert of your State on the same person (Art 23).',
    'Without a search or an interview: officers note what an ordinary check shows (Art 37(1)).',
    'Another State may have the alert flagged as not to be carried out there (Art 24).',
  ],
  after: [
    'Diarise the yearly review: test Art 21 again and renew on record, or it lapses (Art 53(6)).',
    'Hit: read the report the same day, name who acts, bring the assessment up to date.',
    'Have it deleted when the risk falls. When an arrest warrant is issued, Art 26 takes its place.',
    'Questions from the person or a lawyer go to the data-protection desk; confirm and deny nothing.',
  ],
  pitfalls: [
    'A breach of licence conditions is not enough: the offence line is that of the European arrest warrant.',
    'Believing that somebody is stopped or watched.',
    'Asking for an immediate report when nobody acts on it at night.',
    'Thinking it is only for third-country nationals: it covers Union citizens too.',
  ],
};
