import type { MeasureGroup } from './group';

/** What goes with a journey to a State outside the 32. */
export const outsideEurope = {
  ids: [
    // Now, at home
    'apply-for-a-passport-measure',
    'make-the-bar-known-at-home',
    'take-the-notice-in-full',
    'find-out-what-limits-the-journey',
    'nothing-to-the-state-fled',
    'ask-the-asylum-authority',
    'settle-the-transfer-conditions',
    'take-out-what-cannot-leave',
    'child-protection-through-central-authority',
    // Before
    'check-the-transfer-conditions',
    'own-assessment-of-the-safeguards',
    'bar-passing-on',
    'ask-for-a-liaison-officer',
    'name-the-receiving-bureaux',
    'weigh-the-wider-circle',
    // After
    'note-the-transfer',
    'look-again-on-return',
  ],
  basis: {
    'nothing-to-the-state-fled': ['2024-1348/art-7(2)(a)', '2024-1348/art-7(2)(b)', '2013-32/art-30'],
    'settle-the-transfer-conditions': ['2016-680/art-35(1)'],
    'take-out-what-cannot-leave': ['2016-680/art-35(1)'],
    'child-protection-through-central-authority': ['hague-1996/art-36'],
    'check-the-transfer-conditions': ['2016-680/art-35(1)', '2016-680/art-36', '2016-680/art-37', '2016-680/art-38'],
    'own-assessment-of-the-safeguards': ['2016-680/art-37(2)'],
    'bar-passing-on': ['2016-680/art-35(1)(e)'],
    'name-the-receiving-bureaux': ['interpol-rpd/art-97'],
    'weigh-the-wider-circle': ['2016-680/art-4', 'interpol-rpd/sirene-manual-schengen-first'],
    'note-the-transfer': ['2016-680/art-37(2)', '2016-680/art-38(3)'],
  },
  remains: ['the-journey-itself-is-the-lever', 'nothing-goes-to-that-state', 'no-duty-binds-a-state-outside'],
} as const satisfies MeasureGroup;
