import type { MeasureGroup } from './group';

/** Somebody to protect is missing, or is to be kept from travelling. */
export const finding = {
  ids: [
    'report-missing-now',
    'search-at-home-goes-on',
    'welfare-check',
    'find-out-who-asks',
    'refuge-stays-secret',
    'ask-the-adult-before-the-address',
    'apply-for-the-travel-decision',
    'what-national-law-allows-meanwhile',
    'decision-note-for-the-alert',
    'alert-is-on-the-protected',
    'feared-person-has-own-questions',
    'name-who-takes-charge',
    'nothing-from-sis-goes-outside',
    'hit-goes-to-the-service-the-same-day',
    'review-the-alert-within-a-year',
    'delete-the-alert-when-safe',
    'go-on-with-what-was-found',
  ],
  basis: {
    'ask-the-adult-before-the-address': ['2018-1862/art-33(4)'],
    'apply-for-the-travel-decision': ['2018-1862/art-32(4)'],
    'decision-note-for-the-alert': ['2018-1862/art-21', '2018-1862/art-20(3)'],
    'alert-is-on-the-protected': ['2018-1862/art-32(1)'],
    'name-who-takes-charge': ['2018-1862/art-33(2)', '2018-1862/art-33(3)'],
    'nothing-from-sis-goes-outside': ['2018-1862/art-65'],
    'review-the-alert-within-a-year': ['2018-1862/art-53(4)'],
    'delete-the-alert-when-safe': ['2018-1862/art-55'],
  },
  remains: ['an-alert-finds-nobody-by-itself', 'an-adult-decides', 'no-decision-no-stop'],
} as const satisfies MeasureGroup;
