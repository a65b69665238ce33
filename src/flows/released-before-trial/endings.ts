import type { Ending, MeasureId } from '../../advice';
import { telephoneNow } from '../parts/danger';
import { ifAlerted, ifMinor, ifVictim } from '../parts/measure-uses';

const ifNotTheCourt = {
  do: 'facts-for-the-court-of-the-case',
  when: {
    fact: 'role',
    is: [
      'police',
      'spoc',
      'prison',
      'probation',
      'records-authority',
      'vetting-body',
      'victim-authority',
      'immigration',
      'health-or-social-care',
      'entrusted-private-body',
    ],
  },
} as const;
const ifNoContact = {
  do: 'spell-out-the-contact-ban',
  when: { fact: 'preTrialMeasures', is: ['no-contact', 'unknown'] },
} as const;
const ifNotified = {
  do: 'look-up-what-was-notified',
  when: { fact: 'preTrialMeasures', is: ['notified-kind', 'electronic-monitoring', 'other', 'unknown'] },
} as const;
const ifVictimThere = {
  do: 'victim-can-ask-for-a-protection-order',
  when: { fact: 'knownVictimOrChildThere', is: ['yes', 'unknown'] },
} as const;
const whileMonitored = [
  'answer-each-notice-of-a-breach',
  'warrant-on-a-breach',
  'end-the-order-with-the-judgment',
] as const;

/** Stand while the order can go to that State, or while that is still to be found out; the last where it cannot. */
const theyMonitor = { whileServed: 'supervise-before-trial' } as const;
const ifTheyMonitor = (does: MeasureId) => ({ do: does, ...theyMonitor }) as const;
const ifNobodyMonitors = { do: 'own-measures-before-trial', unlessServed: 'supervise-before-trial' } as const;

/** The endings of `released-before-trial`, named by what they mean. */
export const endings = {
  'telephone-now': telephoneNow,
  'supervise-before-trial': {
    needs: ['supervise-before-trial'],
    consider: [],
    atHome: [
      ifNotTheCourt,
      ifNobodyMonitors,
      ifTheyMonitor('ask-that-state-what-it-knows'),
      { ...ifNoContact, ...theyMonitor },
      { ...ifNotified, ...theyMonitor },
      ifVictim,
      ifVictimThere,
      'danger-is-a-file-of-its-own',
    ],
    before: [ifTheyMonitor('translate-the-supervision-certificate'), 'suspected-and-not-convicted', ifAlerted, ifMinor],
    after: [
      ifTheyMonitor('monitor-until-the-order-is-recognised'),
      ifTheyMonitor('diarise-20-working-days'),
      ifTheyMonitor('look-at-adapted-measures'),
      ...whileMonitored.map(ifTheyMonitor),
      'diarise-review',
    ],
    remains: {
      need: 'supervise-before-trial',
      served: 'monitoring-stays-until-recognised',
      otherwise: 'own-measures-before-trial-only',
    },
  },
  'court-decides-first': {
    needs: [],
    consider: ['supervise-before-trial'],
    atHome: [
      ifNotTheCourt,
      'put-the-order-to-the-court',
      'ask-that-state-what-it-knows',
      'tell-the-suspect-what-it-means',
      ifNoContact,
      ifNotified,
      ifVictim,
    ],
    before: ['suspected-and-not-convicted', ifMinor],
    after: ['diarise-review', 'record-why-nothing-was-sent'],
    remains: 'own-measures-before-trial-only',
  },
  'settle-the-return-first': {
    needs: [],
    consider: [],
    atHome: [
      ifNotTheCourt,
      'tell-the-suspect-what-it-means',
      'ask-that-state-whether-it-agrees',
      'own-measures-before-trial',
    ],
    before: [],
    after: ['diarise-review', 'record-why-nothing-was-sent'],
    remains: 'own-measures-before-trial-only',
  },
  'measures-stay-at-home': {
    needs: [],
    consider: ['supervise-before-trial'],
    atHome: [ifNotTheCourt, 'own-measures-before-trial', 'danger-is-a-file-of-its-own'],
    before: [],
    after: ['diarise-review', 'record-why-nothing-was-sent'],
    remains: 'own-measures-before-trial-only',
  },
  'nothing-to-move': {
    needs: [],
    consider: ['supervise-before-trial'],
    atHome: [ifNotTheCourt, 'own-measures-before-trial', 'danger-is-a-file-of-its-own'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'own-measures-before-trial-only',
  },
  'ask-the-court-first': {
    needs: [],
    consider: [],
    atHome: ['ask-the-court-where-the-case-stands'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'own-measures-before-trial-only',
  },
  'keep-the-order-alive': {
    needs: [],
    consider: [],
    atHome: [
      ifNotTheCourt,
      'answer-each-notice-of-a-breach',
      'look-at-adapted-measures',
      'ask-that-state-what-it-knows',
    ],
    before: [],
    after: ['warrant-on-a-breach', 'end-the-order-with-the-judgment', 'diarise-review'],
    remains: 'they-monitor-and-you-decide',
    limits: ['2009-829-withdrawal'],
  },
  'no-order-for-this-purpose': {
    needs: [],
    consider: [],
    atHome: ['ask-the-court-where-the-case-stands', 'ask-legal-service'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'own-measures-before-trial-only',
  },
} as const satisfies Readonly<Record<string, Ending>>;
