import type { MeasureGroup } from './group';

/** Who the person is, what registers say, and how a reply is read. */
export const identityAndRecords = {
  ids: [
    // Identity
    'settle-identity-at-home',
    'take-prints-first',
    'compare-prints-at-home-and-in-sis',
    'compare-prints-through-interpol',
    'collect-other-names-and-nationalities',
    'hit-on-an-alert-goes-to-sirene',
    'ask-each-state-one-by-one',
    // Protection
    'in-doubt-ask-about-protection',
    'nothing-through-embassy-or-family',
    'tell-each-receiver-what-not-to-pass-on',
    // The record
    'give-the-records-authority-everything',
    'record-by-mutual-assistance',
    'ask-urgently-before-the-hearing',
    'hold-the-police-question-back',
    'write-the-reply-right',
    'no-entry-has-many-reasons',
    'no-answer-is-no-empty-reply',
    'ask-each-state-directly',
    'keep-reply-and-police-information-apart',
    'evidence-by-its-own-order',
    'look-again-before-release-or-charge',
    'correct-the-name-everywhere',
  ],
  basis: {
    'compare-prints-at-home-and-in-sis': ['2018-1862/art-44(1)(c)', '2018-1862/art-41', '2016-680/art-10'],
    'compare-prints-through-interpol': ['interpol-rpd/art-21', '2016-680/art-35(1)'],
    'take-prints-first': ['2016-680/art-10'],
    'hit-on-an-alert-goes-to-sirene': ['2018-1862/art-7(2)', '2018-1862/art-37(3)'],
    'ask-each-state-one-by-one': ['2019-816/art-35(4)', '2009-315/art-7(4)'],
    'in-doubt-ask-about-protection': ['2024-1348/art-26(1)', '2024-1348/art-27(3)'],
    'nothing-through-embassy-or-family': ['2024-1348/art-7(2)(b)', '2013-32/art-30'],
    'tell-each-receiver-what-not-to-pass-on': ['2016-680/art-9(3)', '2016-680/art-35(1)(e)'],
    'give-the-records-authority-everything': ['2009-315/art-6(1)', '2009-315/art-3'],
    'record-by-mutual-assistance': ['coe-1959/art-13'],
    'ask-urgently-before-the-hearing': ['2023-977/art-4(4)', '2023-977/art-5(1)(a)', '2023-977/art-5(1)(b)'],
    'no-answer-is-no-empty-reply': ['2009-315/art-8(1)'],
    'ask-each-state-directly': ['2009-315/art-7(2)'],
    'keep-reply-and-police-information-apart': ['2009-315/art-9(1)', '2023-977/art-1(4)'],
    'evidence-by-its-own-order': ['2023-977/art-1(4)'],
    'correct-the-name-everywhere': ['2016-680/art-16(5)'],
  },
  remains: [
    'an-empty-record-is-no-proof',
    'the-identity-may-still-be-wrong',
    'registers-of-other-states-stay-unasked',
    'the-state-of-origin-stays-unasked',
  ],
} as const satisfies MeasureGroup;
