import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'INTERPOL diffusion to chosen States',
  short: 'Your bureau writes straight to the bureaux of the States that need to know.',
  send: 'Decide with your NCB on a diffusion to {other}',
  ask: 'Ask your police to decide with the NCB on a diffusion to {other}',
  sender:
    'The National Central Bureau (NCB), over I-24/7, on the judgement of the police. It names the receiving bureaux one by one. Probation and prison hand over to the police.',
  doesNot: 'It stops no travel, moves no supervision, and makes nobody watch.',
  checklist: [
    'Receiving bureaux, each with its reason',
    'Purpose: warn, locate, ask, or arrest; status of the person as it is',
    'Identity: names, other names, birth, nationality, documents, photograph',
    'Why now: day and way of travel, address if known',
    'Convictions of your own State that matter, or the order in force',
    'Assessment: day, author, method; facts apart from opinion',
    'Basis for the transfer outside the Union (Directive 2016/680 Arts 35(1), 38)',
    'International protection: yes, asked for, no, not known',
    'What you ask; use allowed; contact; review day',
  ],
  mustNotCross: [
    'SIS content, SIRENE messages or hit reports (Regulation 2018/1862 Art 65)',
    'Data from another State without its prior authorisation (Directive 2016/680 Art 35(1))',
    "A victim's or child's address or State, unless that State is to protect them",
    'Anything to the State a protected person fled from',
    'Therapy or medical files (Directive 2016/680 Art 10)',
  ],
  limits: [
    'INTERPOL counts as an international organisation: Directive 2016/680 Chapter V applies to every diffusion.',
    'Among Schengen States SIS comes first; leave them out where SIS can carry the matter.',
    'Accurate, relevant, not excessive, up to date (Art 12).',
    'Write the limits on use into the message; the receiver acts under its own law.',
  ],
  after: [
    'Ask for a receipt and a named owner; silence: your NCB telephones.',
    'Set a review day; correct or withdraw when facts or risk change.',
    'Person arrested or risk gone: have it withdrawn the same day.',
  ],
  pitfalls: [
    'Choosing all bureaux by habit: that is world-wide circulation.',
    'Using it between member States for what SPOCs exchange over SIENA.',
    'Copying a SIS alert: send national-file data.',
  ],
};
