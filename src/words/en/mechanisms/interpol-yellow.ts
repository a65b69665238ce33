import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'INTERPOL Yellow Notice',
  short: 'It asks all member countries to help find a missing person, often a minor.',
  send: 'Decide with your NCB on a Yellow Notice',
  ask: 'Ask your police to decide with the NCB on a Yellow Notice',
  sender: 'The National Central Bureau (NCB), for the police unit that handles the missing person.',
  doesNot: 'It is no notice on the person who is feared. It allows no arrest.',
  checklist: [
    'Identity of the missing person, photograph, marks by which he or she is known',
    'Last contact: day, hour, place, clothing',
    'Who could be with the person, and whether that is known or suspected',
    'Danger: what is feared, with facts and day',
    'What to do when found, and who is to be called',
    'Whether an extract for the public is wanted, and who decided it',
    'SIS alert for the Schengen States: entered or not',
    'Review day',
  ],
  mustNotCross: [
    'SIS content or SIRENE messages (Regulation 2018/1862 Art 65)',
    'The refuge of a person who left out of fear: first find out why',
    'Medical data, unless strictly necessary to find the person (Directive 2016/680 Art 10)',
    'Convictions of somebody who is only suspected to be with the person',
  ],
  limits: [
    'An adult who left freely: ask him or her before anybody is given the address.',
    'Among Schengen States SIS comes first (Art 32 there). Directive 2016/680 Chapter V applies to the transfer.',
    'An extract for the public is the exception; your bureau consents or not.',
  ],
  after: [
    'Found: have the notice withdrawn the same day.',
    'Name who takes charge, and tell the victim or child service.',
  ],
  pitfalls: [
    'Waiting with the telephone because a notice is on its way.',
    'A public extract that tells the person who is feared where to look.',
  ],
};
