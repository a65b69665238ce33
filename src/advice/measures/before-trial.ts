import type { MeasureGroup } from './group';

/** What goes with measures before trial that are to be monitored in the State where the suspect lives. */
export const beforeTrial = {
  ids: [
    // Now, at home
    'facts-for-the-court-of-the-case',
    'ask-the-court-where-the-case-stands',
    'put-the-order-to-the-court',
    'ask-that-state-what-it-knows',
    'ask-that-state-whether-it-agrees',
    'tell-the-suspect-what-it-means',
    'spell-out-the-contact-ban',
    'look-up-what-was-notified',
    'own-measures-before-trial',
    'victim-can-ask-for-a-protection-order',
    // Before
    'translate-the-supervision-certificate',
    'suspected-and-not-convicted',
    // After
    'monitor-until-the-order-is-recognised',
    'diarise-20-working-days',
    'answer-each-notice-of-a-breach',
    'look-at-adapted-measures',
    'warrant-on-a-breach',
    'end-the-order-with-the-judgment',
  ],
  basis: {
    'ask-that-state-what-it-knows': ['2009-829/art-22'],
    'ask-that-state-whether-it-agrees': ['2009-829/art-9(2)'],
    'tell-the-suspect-what-it-means': ['2009-829/art-9(1)'],
    'put-the-order-to-the-court': ['2009-829/art-2(2)', '2009-829/art-6'],
    'spell-out-the-contact-ban': ['2009-829/art-8(1)'],
    'look-up-what-was-notified': ['2009-829/art-8(2)'],
    'victim-can-ask-for-a-protection-order': ['2011-99/art-6(2)'],
    'translate-the-supervision-certificate': ['2009-829/art-24'],
    'monitor-until-the-order-is-recognised': ['2009-829/art-11'],
    'diarise-20-working-days': ['2009-829/art-12(1)', '2009-829/art-12(2)'],
    'answer-each-notice-of-a-breach': ['2009-829/art-19(3)', '2009-829/art-23'],
    'look-at-adapted-measures': ['2009-829/art-13(3)'],
    'warrant-on-a-breach': ['2009-829/art-21'],
    'end-the-order-with-the-judgment': ['2009-829/art-18(1)'],
  },
  remains: ['monitoring-stays-until-recognised', 'own-measures-before-trial-only', 'they-monitor-and-you-decide'],
} as const satisfies MeasureGroup;
