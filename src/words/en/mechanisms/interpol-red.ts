import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'INTERPOL Red Notice',
  short: 'It asks all member countries to locate and arrest the person with a view to extradition.',
  send: 'Decide with your NCB on a Red Notice',
  ask: 'Ask your prosecutor and the NCB to decide on a Red Notice',
  sender:
    'The National Central Bureau (NCB), on a warrant or court decision. INTERPOL checks it before publication. A judicial authority decides first that extradition will be asked for.',
  doesNot: 'It is not an international arrest warrant: some countries do not arrest on it.',
  checklist: [
    'Identity: names, other names, birth, nationality, documents, photograph, fingerprints',
    'Warrant or judgment: court, day, reference, copy',
    'Offence, facts, maximum penalty; or sentence imposed and time left to serve',
    'Status of the person as it is: wanted for prosecution or to serve a sentence',
    'Why every member country, and which milder circulation fails',
    'Schengen States excluded, because SIS serves them',
    'International protection: yes, asked for, no, not known',
    'Contact by day and night, review day',
  ],
  mustNotCross: [
    'SIS content or SIRENE messages (Regulation 2018/1862 Art 65): use the national file',
    'Data from another State without its prior authorisation (Directive 2016/680 Art 35(1))',
    "A victim's or child's address or State",
    'Anything on a protected person, until the NCB has checked the recipients',
    'Therapy or medical files (Directive 2016/680 Art 10)',
  ],
  limits: [
    'For prosecution: a maximum penalty of at least 2 years (Art 83).',
    'For a sentence: at least 6 months imposed, left to serve, or both (Art 83).',
    'Among Schengen States SIS comes first. Transfer rules for INTERPOL are those of Directive 2016/680 Chapter V.',
    'Kept for 5 years at most at first, then renewed with reasons or deleted (article not yet confirmed).',
  ],
  after: [
    'Hit: your NCB answers, and the extradition request follows.',
    'Arrested, sentence served or warrant lifted: have the notice withdrawn the same day.',
    "Set a review day: the person can turn to the commission that controls INTERPOL's files.",
  ],
  pitfalls: [
    'World-wide circulation reaches the State of origin as well.',
    'Asking for it on a breach alone: revoke first, then obtain an enforceable order.',
    'Copying the SIS alert instead of the national file.',
  ],
};
