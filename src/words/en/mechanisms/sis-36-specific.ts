import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'SIS alert for a specific check (Art 36)',
  short: 'A State that meets the person searches person, vehicle and luggage, where its law allows, and reports.',
  send: 'Decide on a specific-check alert in SIS and have it entered',
  ask: 'Ask your police to decide on a specific-check alert in SIS',
  sender:
    'The police authority that national law names decides, after the test of Art 21. The SIRENE Bureau enters the alert and brings the reports. Probation and prison give the police a dated assessment and the convictions.',
  doesNot: 'It stops no travel and allows no arrest. A search finds only what is there that day.',
  checklist: [
    'Identity: names, other names, birth, nationality, documents, photograph, fingerprints',
    'Ground in Art 36(3): (a) clear indication of an offence, (b) sentence to execute, (c) overall assessment',
    'For (c): past offences, day and court, and what gives reason to expect further ones',
    'Who assessed, when, with what method; facts apart from opinion',
    'Why the case is adequate, relevant and important enough, and which milder means fails (Art 21)',
    'What to look for in person, vehicle and luggage, written in the alert (Arts 36(2), 37(1))',
    'Why a discreet or inquiry check is not enough, and what the search tells the person',
    'Alerts of any State that already exist, checked with fingerprints too',
    'Who acts on a hit, by day and night; day of the yearly review',
  ],
  mustNotCross: [
    'Never tell the person, family, employer or lawyer of the alert, even though a search takes place',
    'Stays out of any file the person can read: it can step down to a discreet check (Art 37(3))',
    'Nothing to the United Kingdom, other third States or INTERPOL, hit reports included (Art 65)',
    "A victim's or child's address or State",
    'Health or sex-life data, unless strictly necessary for this alert and offence (Arts 36(2), 37(1))',
  ],
  limits: [
    'The report serves this alert only; another use needs the prior authorisation of the issuing State (Art 56(5)).',
    'Check or arrest, not both: no arrest alert of your State on the same person (Art 23).',
    'Searching follows the law of the State of the check; where barred, it steps down (Art 37(4)-(6)).',
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
    'Choosing it where the person is not to suspect anything: take the discreet check.',
    'Asking for a search without saying what is looked for.',
    'Thinking it is only for third-country nationals: it covers Union citizens too.',
  ],
};
