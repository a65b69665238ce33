import type { ProvisionRef } from '../law';

/** Things done at home, before or after a step abroad. Their words stand in `words/<locale>/measures.ts`. */
export const measureIds = [
  // Now, at home
  'telephone-emergency-number',
  'telephone-spoc',
  'send-what-is-known-unverified',
  'dated-assessment',
  'renew-assessment',
  'decide-on-the-trip',
  'set-or-change-conditions',
  'child-protection-at-home',
  'tell-own-police',
  'hand-over-sheet',
  'tell-victim-service',
  'check-nothing-reaches-the-state-of-origin',
  'ask-the-investigator-first',
  'check-existing-alert',
  'identity-first',
  'ask-the-source',
  'apply-for-revocation-or-warrant',
  'tell-enforcement-authority',
  'find-the-milder-way',
  'settle-open-safeguards',
  'ask-legal-service',
  'find-who-may-tell',
  'vetting-through-records-authority',
  'residence-authority-decides-alone',
  'prosecutor-opens-the-request',
  'talk-with-the-person',
  // Before
  'proportionality-note',
  'facts-apart-from-assessment',
  'court-or-prosecutor-approval',
  'health-data-only-if-strictly-necessary',
  'minor-extra-care',
  'sis-decision-note',
  'translate-the-certificate',
  'look-up-declaration',
  'keep-the-person-from-knowing',
  // After
  'ask-for-receipt-and-owner',
  'diarise-review',
  'plan-end-date',
  'correct-or-withdraw',
  'keep-supervising-until-recognised',
  'contact-on-return',
  'report-under-fd-2008-947',
  'withdraw-alerts-after-arrest',
  'record-why-nothing-was-sent',
  'what-would-change-the-answer',
  'start-again-if-not-immediate',
  'write-down-the-call',
  'chase-the-record-reply',
] as const;
export type MeasureId = (typeof measureIds)[number];

/** Provisions that a measure rests on; the others are practice advice of ours. */
export const measureBasis: Readonly<Partial<Record<MeasureId, readonly ProvisionRef[]>>> = {
  'proportionality-note': ['2016-680/art-4', '2016-680/art-8'],
  'facts-apart-from-assessment': ['2016-680/art-6', '2016-680/art-7(1)', '2016-680/art-7(2)'],
  'health-data-only-if-strictly-necessary': ['2016-680/art-10'],
  'ask-the-source': ['2016-680/art-9(3)', '2016-680/art-35(1)'],
  'hand-over-sheet': ['2016-680/art-3(7)', '2016-680/art-4(2)'],
  'court-or-prosecutor-approval': ['2023-977/art-9'],
  'sis-decision-note': ['2018-1862/art-21'],
  'keep-the-person-from-knowing': ['2016-680/art-13(3)'],
  'correct-or-withdraw': ['2016-680/art-7(3)'],
  'record-why-nothing-was-sent': ['2016-680/art-4'],
  'write-down-the-call': ['2016-680/art-25(1)'],
  'ask-legal-service': ['2016-680/art-1(2)(b)', '2016-680/art-8'],
  'translate-the-certificate': ['2008-947/art-21', '2008-947/annex-i'],
  'look-up-declaration': ['2008-947/art-14(3)'],
  'report-under-fd-2008-947': ['2008-947/art-16(3)', '2008-947/art-18'],
  'keep-supervising-until-recognised': ['2008-947/art-8(1)'],
  'apply-for-revocation-or-warrant': ['2002-584/art-8(1)(c)'],
  'dated-assessment': ['2016-680/art-7(2)'],
};

/** What no step of the plan takes away. */
export const remainIds = [
  'message-stops-no-travel',
  'nobody-supervises-after-the-end',
  'supervision-stays-until-recognised',
  'own-measures-only',
  'order-is-needed-first',
  'police-act-under-their-own-law',
  'arrest-depends-on-a-sighting',
  'reply-is-for-this-case-only',
  'certificate-is-no-proof',
  'a-conviction-alone-bars-nobody',
] as const;
export type RemainId = (typeof remainIds)[number];
