import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Police record index (Prüm II, not in use yet)',
  short: 'It will show which member States hold a police record on a person, and nothing of what it says.',
  send: 'Have the police record index searched, once it is in use',
  ask: 'Ask your police to have the police record index searched, once it is in use',
  sender: 'The national contact point, for an authority that prevents, detects or investigates offences (Art 30).',
  doesNot: 'It does not work yet, and States take part only if they wish. It shows no conviction and no content.',
  checklist: [
    'Whether the index runs, and whether the other State takes part: ask the contact point',
    'Single case: authority, reference (Art 4(10))',
    'Offence with a maximum of one year or more under your law (Art 26)',
    'At least two of first name, surname and day of birth (Art 43(1))',
    'Other names, nationality, country of birth, gender, as far as known',
    'Suspected or convicted, and what you want to learn (Art 33)',
    'The reasoned request that follows over SIENA (Art 44(5))',
  ],
  mustNotCross: [
    'Names of victims, witnesses or relatives',
    'Searches for vetting or to keep an eye on somebody',
    'SIS content (Regulation 2018/1862 Art 65)',
  ],
  limits: [
    'A match says where a record is; the State asked decides what it shares (Art 44(5)).',
    'It decides without delay: no time in hours is set (Art 44(5)).',
    'Each query is justified on record, kept for 3 years (Art 33).',
    'Denmark is not bound; Ireland is.',
  ],
  after: [
    'Match: send the reasoned request over SIENA, only to the States where it is needed.',
    'No match: the data sent are deleted at once (Art 50(3)).',
  ],
  pitfalls: [
    'Taking no match for no record: not every State takes part.',
    'Planning on it today: until it runs, ask the SPOC of the States that matter.',
    'Taking a police record for a conviction: that is what ECRIS is for.',
  ],
};
