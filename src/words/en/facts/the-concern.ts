import type { FactsWords } from './type';

/** What a concern about a resident rests on, and whether anything points to another State. */
export const theConcern: Pick<FactsWords, 'concernBasis' | 'concernPointsThere'> = {
  concernBasis: {
    ask: 'What does the concern rest on?',
    help: 'Choose the strongest. Where somebody comes from is no reason for concern.',
    why: 'Data about a person are handled only where a task needs them (Directive (EU) 2016/680 Art 8). Facts are kept apart from opinion (Art 7(1)).',
    short: 'Basis',
    options: {
      'dated-conduct': {
        label: 'Conduct that somebody saw, with a day',
        hint: 'A threat, an approach to a child, stalking, preparation.',
      },
      'named-witness': {
        label: 'Word of a person who can be asked',
        hint: 'He or she says what was seen or heard, and when.',
      },
      'official-word': {
        label: 'Word of an authority',
        hint: 'A court, a prison, or the police of this or another State.',
      },
      'conviction-only': { label: 'An old conviction and nothing since' },
      rumour: { label: 'Rumour', hint: 'Talk, a post on the internet, an unsigned letter without facts.' },
      'origin-only': { label: 'Origin, look, language or belief' },
      unknown: { label: 'Not known' },
    },
  },
  concernPointsThere: {
    ask: 'Does anything point to that State holding the answer?',
    help: 'A residence with dates, a past case, a message from there. A passport alone points to nothing.',
    why: 'A request needs objective reasons that the State asked has the information (Directive (EU) 2023/977 Art 4(3)).',
    short: 'Points there',
    options: {
      yes: { label: 'Yes', hint: 'We can write it in one line.' },
      no: { label: 'No' },
      unknown: { label: 'Not known' },
    },
  },
};
