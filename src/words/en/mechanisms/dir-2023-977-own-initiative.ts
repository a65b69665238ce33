import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Own-initiative information through the SPOC',
  short: 'Your police or SPOC tells the police of another State, unasked, what it needs to prevent a serious offence.',
  send: 'Send own-initiative information to {other}',
  ask: 'Ask your police to send own-initiative information to {other}',
  sender:
    'Police, or the Single Point of Contact (SPOC), over SIENA. They decide whether and what to send. Probation and prison are usually outside the definition of a law-enforcement authority (Art 2(1)).',
  doesNot: 'It stops no travel, allows no arrest, and makes nobody watch. It moves no supervision.',
  checklist: [
    'Identity as it stands in documents: names, other names, birth, nationality, document numbers, photo on file',
    'Why now: day and way of travel or release, address if known',
    'Objective reasons, dated: what points to which serious offence, against whom (in general terms)',
    'Convictions of your own State that matter: offence, day, court, sentence, in two lines each',
    'Fact and assessment kept apart; who assessed, when, with what method',
    'Source and reliability grade, handling code, whether it may be used in court',
    'What you ask of them, and whether the person knows',
    'Contact by day and night, review day',
  ],
  mustNotCross: [
    "A victim's or child's address or State, unless that State must protect them",
    'Therapy or medical files; send the conclusion about conduct instead (Directive 2016/680 Art 10)',
    'Convictions learnt through an ECRIS reply (FD 2009/315 Art 9(1)): name the State to ask instead',
    'Anything from another State or Europol whose owner has not agreed',
    'SIS content or hit reports',
  ],
  limits: [
    'It is intelligence: no use in court unless your State consents, now or later (Art 1(4)).',
    'Only the kinds of personal data in Annex II, section B, of the Europol Regulation may go (Art 10).',
    'The receiver keeps to your conditions and asks before passing it on (Art 3).',
  ],
  after: [
    'Ask for a receipt and a named owner on the next working day; silence: your SPOC telephones.',
    'Set a review day; correct or withdraw when facts or risk change.',
  ],
  pitfalls: [
    'A past conviction alone is not an objective reason.',
    'No warning waits for 8 hours, 3 days or 7 days: those limits bind whoever answers a request.',
  ],
};
