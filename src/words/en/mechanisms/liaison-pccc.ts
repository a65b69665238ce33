import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Joint police centre, police treaty or liaison officer',
  short: 'Neighbouring police answer each other through a joint centre, a police treaty or an officer posted abroad.',
  send: 'Ask the joint centre, treaty contact point or liaison officer for {other}',
  ask: 'Ask your police whether a joint centre, treaty or liaison officer reaches {other}, and to use it',
  sender:
    'Police, as the treaty of the two States says. Your SPOC knows which treaty and which centre exist for the pair. Prison and probation give the facts.',
  doesNot:
    'A joint centre is not the SPOC. By our reading, the clocks of Directive 2023/977 do not start there. It moves no supervision.',
  checklist: [
    'Which treaty links the two States, and which article fits: ask the SPOC',
    'Border region or not: joint centres serve the border region',
    'Purpose: avert a concrete danger, or investigate an offence',
    'Identity: names, other names, birth, nationality, documents',
    'What you ask: address, vehicle, stay, telephone; or what you tell, and why now',
    'Facts that show the need, dated; facts apart from opinion',
    'Use allowed, and to whom it can be passed on',
    'In the bigger case: a copy to the SPOC',
    'Contact by day and night',
  ],
  mustNotCross: [
    'SIS content or hit reports to a third State (Regulation 2018/1862 Art 65)',
    "A victim's or child's address, unless police there are to protect them",
    'Therapy or medical files (Directive 2016/680 Art 10)',
    'Anything that national law keeps for judges: those matters are outside police treaties',
    'Private messages to colleagues across the border: no log, no owner',
  ],
  limits: [
    'It is police information. As evidence it needs a judicial request.',
    'Each treaty sets its own conditions on use; write them into the message.',
    'Between member States the duties of Directive 2023/977 stay as they are.',
    'Cross-border surveillance follows a suspect (CISA Art 40): nobody is watched for risk alone.',
  ],
  after: [
    'Ask for a receipt and the name of an officer on the other side.',
    'No answer on the same day: use the SPOC, where time limits run.',
    'Log what was asked and told, and tell your SPOC.',
  ],
  pitfalls: [
    'Taking a joint centre for the SPOC and waiting for 8 hours.',
    'Citing Article 46 of the Schengen Convention: cite Directive 2023/977 Art 7.',
    'Asking for surveillance of a released person whom nobody suspects of an offence.',
    'Believing that every border has a centre.',
  ],
};
