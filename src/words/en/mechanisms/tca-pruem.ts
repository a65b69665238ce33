import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'DNA and fingerprint comparison with the United Kingdom (TCA)',
  short: 'Contact points compare DNA profiles and fingerprints and report a match.',
  send: 'Have the DNA profile or fingerprints compared with {other}',
  ask: 'Ask your police to have the DNA profile or fingerprints compared with {other}',
  sender:
    'The national contact point, for the police unit that investigates. A match is answered through the channel of the SPOC or NCB.',
  doesNot: 'It warns nobody, and a match is no proof until an expert confirms it.',
  checklist: [
    'Investigation: authority, reference, offence',
    'Profile or prints: known person or trace; quality',
    'National and Union comparisons already made, with day and result',
    'Why the United Kingdom: what points to it',
    'Who confirms a match',
    'What you will ask after a match (Art 536)',
  ],
  mustNotCross: [
    'Profiles of victims, children or witnesses',
    'Names or case facts with the search: they follow a confirmed match',
    'SIS content (Regulation 2018/1862 Art 65)',
  ],
  limits: [
    'Data after a match come under the law of the State asked (Art 536).',
    'Probably no limit in days for the follow-up; not yet confirmed.',
    'Biometric data only where strictly necessary (Directive 2016/680 Art 10).',
  ],
  after: [
    'Match confirmed: ask for the data behind it, with purpose and urgency.',
    'Evidence needed: mutual legal assistance.',
  ],
  pitfalls: ['Taking no match for no history.', 'Searching a known person without an investigation behind it.'],
};
