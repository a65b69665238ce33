import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'INTERPOL database on child sexual exploitation (ICSE)',
  short: 'Specialised units compare images and videos to find the child, the abuser and the place.',
  send: 'Have the images compared in the ICSE database',
  ask: 'Give the images to your police, for the unit that works with the ICSE database',
  sender:
    'The specialised police unit that the National Central Bureau (NCB) lets use it (RPD Art 21). Everybody else hands the seized material to the police, and looks no further.',
  doesNot: 'It warns of nobody and finds no travel. It is no list of convicted persons.',
  checklist: [
    'Seizure: authority, reference, day, device',
    'Images and videos as found, with their data, never edited',
    'Whether the child is known, and whether he or she is safe now',
    'Place, voices, objects: what could show where it was made',
    'National database already searched, with day and result',
    'Who may be told of a hit, by day and night',
    'Contact in the unit that protects the child',
  ],
  mustNotCross: [
    'Images by ordinary mail, to supervisors or into a file on supervision',
    "The child's name and address, unless the unit needs them to protect the child",
    'Data from another State without its prior authorisation (Directive 2016/680 Art 35(1))',
    'Therapy or medical files (Directive 2016/680 Art 10)',
  ],
  limits: [
    'Not every country takes part: sources count 68 in 2022 and 72 later.',
    'Correct, relevant, no more than needed (RPD Art 12); first review after 5 years at most.',
    'Directive 2016/680 Chapter V applies: INTERPOL counts as an international organisation.',
    'A hit is police information; evidence comes by mutual assistance.',
  ],
  after: [
    'Child found: protection first, then the case. Tell the child-protection service at once.',
    'Child identified: have it marked, so that nobody searches again.',
    'Link to a person under supervision: the police decide who is told, and when.',
  ],
  pitfalls: [
    'Copying or viewing material without a task in the case.',
    'Waiting with a child in danger until a comparison is done: telephone first.',
    'Taking no hit for a new child: the material may be in another database.',
  ],
};
