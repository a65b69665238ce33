import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Request for information through the SPOC',
  short: 'Your SPOC asks the SPOC of another State for what its police hold or can obtain.',
  send: 'Send a request for information to the SPOC of {other}',
  ask: 'Ask your police to send a request for information to the SPOC of {other}',
  sender:
    'The Single Point of Contact (SPOC), or a police authority that national law entitles to write abroad (Art 4(1)). It goes over SIENA (Art 13(1)). Probation and prison are usually outside the definition of a law-enforcement authority (Art 2(1)).',
  doesNot: 'It warns nobody, moves no supervision and yields no evidence.',
  checklist: [
    'Identity: names, other names, birth, nationality, document numbers, fingerprint reference',
    'What you ask, as narrow as you can: period, place, kind of information',
    'The offence to prevent, detect or investigate, and the facts, in two lines',
    'Objective reasons: why necessary and proportionate, and why that State has it (Art 4(3))',
    'Link between the person and the purpose',
    'Urgent or not; if urgent, the ground of Art 4(4) and the hour of your decision',
    'Handling code, and whether you wish to use the answer in court',
    'Your unit, contact by day and night',
  ],
  mustNotCross: [
    "A victim's or child's address or State, unless the question cannot be asked without it",
    'Therapy or medical files (Directive 2016/680 Art 10)',
    'Anything from another State or Europol whose owner has not agreed',
    'SIS content or hit reports: they have their own channel, the SIRENE Bureau',
  ],
  limits: [
    'The answer is intelligence: no use in court unless the sending State consents (Art 1(4)).',
    'Urgent: 8 hours if directly accessible, 3 calendar days if not. All other requests: 7 calendar days (Art 5(1)).',
    'The answer may take longer where a judge has to authorise it; you are told at once (Art 5(2)).',
    'The other State may refuse only on the listed grounds, and says so within the same limits (Art 6(1)-(2)).',
    'A question from them stops the clock until you answer: answer at once (Art 6(2)-(3)).',
  ],
  after: [
    'Note the hour of receipt at the foreign SPOC: the limit runs from receipt (Art 5(1)).',
    'Silence when the limit has passed: your SPOC telephones.',
    'Keep the answer apart from evidence, graded, with its conditions; set a review day.',
    'Ask the sending State before the answer goes to court or to anybody else (Arts 1(4), 3).',
  ],
  pitfalls: [
    'Eight hours needs both: urgent and directly accessible. An urgent question about a prison file has 3 days.',
    'A wish to check licence conditions is no offence. Without one in view this channel is closed.',
    'Direct contact between authorities carries no limit, and both SPOCs get a copy (Art 8).',
    'Your basis is the national act. If you do not know it, ask the SPOC or legal service.',
  ],
};
