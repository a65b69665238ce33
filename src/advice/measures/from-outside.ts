import type { MeasureGroup } from './group';

/** A request came from outside the Union: what the reader does with it at home, and what is answered. */
export const fromOutside = {
  ids: [
    'answer-nothing-at-this-door',
    'pass-the-request-to-the-bureau',
    'ask-what-and-what-for',
    'check-protection-and-ill-treatment',
    'records-authority-answers-outside',
    'judicial-authority-answers-outside',
    'no-arrest-on-a-notice-alone',
    'state-the-limits-of-use',
    'answer-yes-or-no-in-time',
    'refuse-without-reasons-that-tell',
    'threat-before-consent',
  ],
  basis: {
    'answer-nothing-at-this-door': ['2016-680/art-35(1)', '2016-680/art-39'],
    'check-protection-and-ill-treatment': ['2024-1348/art-7(2)(a)', '2016-680/art-37'],
    'records-authority-answers-outside': ['2009-315/art-7(3)', 'tca-part-three/title-ix', 'coe-1959/art-13'],
    'judicial-authority-answers-outside': ['coe-1959/art-1', 'tca-part-three/art-633'],
    'no-arrest-on-a-notice-alone': ['interpol-rpd/art-83', 'coe-1957/art-16(1)'],
    'state-the-limits-of-use': ['2016-680/art-9(3)', '2016-680/art-35(1)(e)'],
    'threat-before-consent': ['2016-680/art-35(2)'],
  },
  remains: ['no-answer-is-owed-by-a-day'],
} as const satisfies MeasureGroup;
