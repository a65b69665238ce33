import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Own-initiative information under Schengen Art 46 (ended law)',
  short:
    'The old basis for telling another Schengen State something unasked; today Directive (EU) 2023/977 carries it.',
  send: 'Send own-initiative information to {other} under Art 46 (until 11 December 2024)',
  ask: 'Ask your police to send own-initiative information to {other} under Art 46 (until 11 December 2024)',
  sender: 'Police, through the central office that national law named. Our reading of Art 46 is not yet confirmed.',
  doesNot: 'It carries no message from 12 December 2024 on. It made no duty to tell, and no evidence.',
  checklist: [
    'Day of the message: before 12 December 2024 or later',
    'Facts, offence or threat, and why the other State needed to know',
    'Office that sent and office that received',
    'Conditions on use that the sending State set',
  ],
  mustNotCross: [
    'Use as evidence without the judicial authority of the sending State (Art 39(2), for answers to requests)',
    'Anything from another State whose owner has not agreed',
    'Therapy or medical files (Directive 2016/680 Art 10)',
  ],
  limits: [
    'It never bound a State to send: probably an option only, not yet confirmed.',
    'Part of it went to the Swedish Initiative from 19 December 2008. What was left is not confirmed.',
    'Arts 40 and 41 on surveillance and hot pursuit are still law.',
  ],
  after: [
    'For anything new, use Directive (EU) 2023/977 Art 7 and your national act.',
    'Check that what was sent is still right; correct it with the receiver if not (Directive 2016/680 Art 7(3)).',
  ],
  pitfalls: [
    'Citing Art 46 as the basis of a new message because a template still does.',
    'Using Art 40 to watch a person after release who is suspected of nothing.',
  ],
};
