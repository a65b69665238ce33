import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Operational information with the United Kingdom (Art 563)',
  short: 'Police tell, or ask, the police of the United Kingdom what is needed to prevent harm.',
  send: 'Exchange operational information with {other} through the SPOC or NCB',
  ask: 'Ask your police to exchange operational information with {other}',
  sender:
    'Police through SPOC or NCB; the National Crime Agency stands on the United Kingdom side. Art 563 also names other authorities competent under domestic law. Whether probation or prison is one, your law decides.',
  doesNot: 'It moves no supervision, stops no travel, and makes nobody watch.',
  checklist: [
    'Purpose in Art 563(1): prevention, investigation, execution of a penalty, or public safety',
    'Identity: names, other names, birth, nationality, documents, photograph',
    'Why now: day and way of travel or release, address if known',
    'Objective reasons, dated: which harm, to whom in general terms',
    'Convictions of your own State that matter, and the sentence or licence in force',
    'Assessment: day, author, method; facts apart from opinion',
    'Owner of each piece, and the authorisation of the State it came from',
    'What you ask; use allowed; whether the person knows',
    'Contact by day and night, review day',
  ],
  mustNotCross: [
    'SIS content or hit reports (Regulation 2018/1862 Art 65)',
    'Data from another State without its prior authorisation (Directive 2016/680 Art 35(1))',
    "A victim's or child's address, unless police there are to protect them",
    'Convictions learnt through ECRIS, outside the limits of FD 2009/315 Art 9',
    'Therapy or medical files (Directive 2016/680 Art 10)',
  ],
  limits: [
    'It is police information; matters that domestic law keeps for judges are outside (Art 563).',
    'The transfer rests on Directive 2016/680 Chapter V and the adequacy decision for the United Kingdom.',
    'No answer is due in hours or days: as soon as possible.',
    'Write the conditions on use into the message.',
  ],
  after: [
    'Ask for a receipt and a named owner on the next working day; silence: your SPOC or NCB telephones.',
    'Set a review day; correct or withdraw when facts or risk change.',
    'Risk is high and travel goes on: decide apart on a diffusion.',
  ],
  pitfalls: [
    'Quoting the limits of Directive 2023/977: they do not bind the United Kingdom.',
    'Trusting a SIS alert: the United Kingdom does not see it.',
    'Expecting licence conditions to bind on the other side.',
  ],
};
