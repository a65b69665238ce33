import type { MeasureGroup } from './group';

/** What goes with a planned disclosure, at home or abroad, and with the answer that nothing is shared. */
export const sharing = {
  ids: [
    // Now, at home
    'choose-the-receiver-first',
    'share-on-the-named-rule',
    'tell-own-supervision',
    'cut-to-what-the-receiver-needs',
    'conclusion-not-the-file',
    'leave-others-out',
    'leave-out-what-the-source-bars',
    'europol-national-unit-sends',
    'investigator-sends-through-the-spoc',
    'police-way-if-harm-is-feared',
    'nothing-to-that-state',
    'scheme-body-decides',
    'certificate-is-the-own-to-fetch',
    'say-the-same-to-everybody',
    // Before
    'strictly-necessary-paragraph',
    'others-data-apart',
    'pass-the-conditions-on',
    'note-the-transfer-basis',
    'uk-adequacy-covers-authorities-only',
    'write-no-onward-transfer',
    // After
    'log-the-disclosure',
    'decide-who-tells-the-person',
    'go-through-the-tests-again',
  ],
  basis: {
    'share-on-the-named-rule': ['2016-680/art-8', '2016-680/art-4(2)'],
    'cut-to-what-the-receiver-needs': ['2016-680/art-4'],
    'conclusion-not-the-file': ['2016-680/art-10'],
    'leave-others-out': ['2016-680/art-6'],
    'leave-out-what-the-source-bars': [
      '2016-680/art-9(3)',
      '2018-1862/art-56(5)',
      '2009-315/art-9(1)',
      '2009-315/art-9(3)',
    ],
    'europol-national-unit-sends': ['2016-794/art-3', '2016-794/art-7(5)', '2016-794/art-19(1)', '2016-794/art-29'],
    'investigator-sends-through-the-spoc': ['2023-977/art-7(1)', '2023-977/art-1(4)'],
    'nothing-to-that-state': ['2024-1348/art-7(2)(a)', '2024-1348/art-7(2)(b)'],
    'scheme-body-decides': ['2016-680/art-9(1)'],
    'certificate-is-the-own-to-fetch': ['2009-315/art-6(2)', '2011-93/art-10(2)'],
    'strictly-necessary-paragraph': ['2016-680/art-10'],
    'others-data-apart': ['2016-680/art-6'],
    'pass-the-conditions-on': ['2016-680/art-9(3)'],
    'note-the-transfer-basis': ['2016-680/art-35(1)', '2016-680/art-37(2)', '2016-680/art-38(3)'],
    'uk-adequacy-covers-authorities-only': ['uk-adequacy/art-1', 'uk-adequacy/art-3(4)', '2016-680/art-36(1)'],
    'write-no-onward-transfer': ['2016-680/art-35(1)(e)'],
    'log-the-disclosure': ['2016-680/art-25(1)'],
    'decide-who-tells-the-person': ['2016-680/art-13(2)', '2016-680/art-13(3)'],
  },
  remains: ['sharing-makes-nobody-watch', 'nobody-is-told-yet', 'nobody-is-told-by-you', 'data-once-out-stay-out'],
} as const satisfies MeasureGroup;
