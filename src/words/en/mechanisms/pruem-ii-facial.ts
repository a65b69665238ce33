import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Facial image comparison (Prüm II, not in use yet)',
  short: 'It will compare a facial image with those of suspects and convicted persons in other member States.',
  send: 'Have the facial image compared with {other}, once it is in use',
  ask: 'Ask your police to have the facial image compared with {other}, once it is in use',
  sender: 'The national contact point, for an authority that prevents, detects or investigates offences (Art 30).',
  doesNot: 'It does not work yet: no first day of the router was found. It will warn nobody and follow nobody.',
  checklist: [
    'Whether the router runs, and whether the other State offers images: ask the contact point',
    'Single case: authority, reference (Art 4(10))',
    'Offence with a maximum of one year or more under your law (Art 20(1))',
    'Image: where and when taken, quality; known person or unknown',
    'To identify, or to learn more of a known person (Art 33)',
    'Who compares by eye and confirms a match (Art 20(2))',
    'Facts and kind of offence, for the core data (Art 47(1))',
  ],
  mustNotCross: [
    'Images of victims, children or bystanders, unless your law provides for it',
    'Searches without a case, or of a group of people',
    'SIS content (Regulation 2018/1862 Art 65)',
  ],
  limits: [
    'The 48 hours run from the last of 3 steps: match, confirmation, facts and offence sent (Art 47(1)).',
    'A court or prosecutor there may have to agree first; then it takes longer (Art 47(2)).',
    'Each query is justified on record, kept for 3 years (Art 33).',
    'Denmark is not bound; Ireland is.',
  ],
  after: [
    'Match confirmed by a person: send facts and offence, and the core data follow.',
    'No match: the image sent is deleted at once (Art 50(3)).',
    'More than core data: ask as police information or by mutual assistance (Art 47(4)).',
  ],
  pitfalls: [
    'Counting the 48 hours from the match.',
    'Planning on it today: until it runs, compare prints or ask the SPOC.',
    'Taking likeness for identity.',
  ],
};
