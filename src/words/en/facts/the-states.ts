import type { FactsWords } from './type';

/** The other States, by what they are to the person. */
export const theStates: Pick<FactsWords, 'nationalities' | 'convictingStates' | 'earlierStates'> = {
  nationalities: {
    ask: 'Of which States is, or was, the person a national?',
    help: 'Name earlier nationalities too. The State of nationality keeps convictions from other member States.',
    why: 'A conviction in one member State is reported to the State of nationality (FD 2009/315/JHA Art 4(2)). A request goes there first.',
    short: 'Nationalities',
    options: {},
  },
  convictingStates: {
    ask: 'Which other States convicted the person, as far as you know?',
    help: 'A State keeps its own convictions, even where it reported none.',
    why: 'A State reports convictions of nationals of other States only. Its own it keeps, and has to be asked (FD 2009/315/JHA Art 6).',
    short: 'Convicting States',
    options: {},
  },
  earlierStates: {
    ask: 'In which other States did the person live?',
    help: 'Think of work, prison, family and asylum. Asking the State of nationality alone misses these.',
    why: 'A State where the person lived may know what the State of nationality never heard of.',
    short: 'Earlier States',
    options: {},
  },
};
