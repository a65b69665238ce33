import type { MeasureGroup } from './group';

/** What goes with an address, household or host abroad that is to be checked. */
export const address = {
  ids: [
    // Now, at home
    'no-channel-of-your-own',
    'ask-the-household-itself',
    'say-what-the-household-hears',
    'papers-from-the-person',
    'another-address',
    'decide-on-what-is-known',
    'child-protection-asks-there',
    'consult-before-the-transfer',
    // Before
    'ask-or-tell',
    'three-questions-about-the-address',
    'household-data-apart',
    // After
    'answer-is-police-information',
    'answer-into-the-decision',
    'look-again-before-the-day',
  ],
  basis: {
    'no-channel-of-your-own': ['2023-977/art-2(1)', '2023-977/art-1(1)'],
    'ask-the-household-itself': ['2016-680/art-8'],
    'say-what-the-household-hears': ['2016-680/art-9(1)'],
    'child-protection-asks-there': ['2019-1111/art-78', '2019-1111/art-80(1)', '2019-1111/art-80(2)'],
    'consult-before-the-transfer': ['2008-947/art-15'],
    'ask-or-tell': ['2023-977/art-4(3)', '2023-977/art-7(1)'],
    'three-questions-about-the-address': ['2023-977/art-4(3)', '2023-977/art-1(3)'],
    'household-data-apart': ['2016-680/art-6'],
    'answer-is-police-information': ['2023-977/art-1(4)', '2023-977/art-3'],
  },
  remains: ['a-check-speaks-of-one-day', 'nobody-looks-at-the-address'],
} as const satisfies MeasureGroup;
