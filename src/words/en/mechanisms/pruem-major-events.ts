import type { MechanismWords } from '../../types';

export const words: MechanismWords = {
  title: 'Personal data for a major event (Prüm Art 14)',
  short: 'For a named major event, States tell one another of people expected to offend there.',
  send: 'Send {other} the data on the person for the named event',
  ask: 'Ask your police to send {other} the data on the person for the named event',
  sender:
    'The national contact point for major events (Art 15), on the judgement of the police. Probation and prison give the police convictions and dated facts.',
  doesNot: 'It is no general way to warn of a person: outside the event it carries nothing (Art 14(2)).',
  checklist: [
    'The event: name, place, first and last day, why it reaches across borders',
    'Final convictions or other facts that suggest an offence at this event (Art 14(1))',
    'What is feared there, and from what it follows',
    'Identity: names, birth, nationality, photograph',
    'Way and day of travel, companions, as far as known',
    'National rule that allows the supply (Art 14(1))',
    'Whether you were asked, or tell unasked',
    'Day of deletion, one year at most; contact during the event',
  ],
  mustNotCross: [
    'Anything that has no link with the event',
    "A victim's or child's address or State",
    'Therapy or medical files (Directive 2016/680 Art 10)',
    'SIS content (Regulation 2018/1862 Art 65)',
  ],
  limits: [
    'For this event and this purpose only; deleted after it, and within one year at the latest (Art 14(2)).',
    'Only as far as your national law allows the supply (Art 14(1)).',
    'Beside it only terrorism has an unasked message of this kind (Art 16).',
    'A serious offence elsewhere or later: own-initiative information of Directive 2023/977.',
  ],
  after: [
    'Event over: ask what became of the data, and have them deleted (Arts 14(2), 32).',
    'Person does not travel, or facts prove wrong: tell the other State at once (Art 28(1)).',
  ],
  pitfalls: [
    'Using an event as a reason to pass on a risk that has nothing to do with it.',
    'A conviction of another kind: it has to suggest an offence at this event.',
    'Leaving the data in the file for the next tournament.',
  ],
};
