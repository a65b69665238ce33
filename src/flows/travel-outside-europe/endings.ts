import type { Ending, MeasureUse } from '../../advice';
import { telephoneNow } from '../parts/danger';
import {
  afterTelling,
  beforeTelling,
  ifAlerted,
  ifChild,
  ifInvestigated,
  ifNewOffence,
  ifNotSender,
  ifProtected,
  ifTrip,
  ifVictim,
} from '../parts/measure-uses';

const ifBarred: MeasureUse = {
  do: 'make-the-bar-known-at-home',
  when: { fact: 'travelLimits', is: ['journey-is-barred'] },
};
const ifNotified: MeasureUse = { do: 'take-the-notice-in-full', when: { fact: 'travelLimits', is: ['notice-only'] } };
const ifLimitUnknown: MeasureUse = {
  do: 'find-out-what-limits-the-journey',
  when: { fact: 'travelLimits', is: ['unknown'] },
};
const ifChildThere: MeasureUse = {
  do: 'child-protection-through-central-authority',
  when: { fact: 'knownVictimOrChildThere', is: ['yes'] },
};
const ifOwnAssessment: MeasureUse = {
  do: 'own-assessment-of-the-safeguards',
  when: { fact: 'transferBasis', is: ['own-assessment'] },
};
const ifNoted: MeasureUse = {
  do: 'note-the-transfer',
  when: { fact: 'transferBasis', is: ['own-assessment', 'derogation'] },
};

/** What is done at home whatever leaves the office: the journey itself is the lever. */
const atHome: readonly MeasureUse[] = [
  ifTrip,
  ifBarred,
  ifNotified,
  ifLimitUnknown,
  ifChild,
  ifInvestigated,
  ifProtected,
  ifAlerted,
  ifVictim,
  ifNewOffence,
];
const beforeSending: readonly MeasureUse[] = [
  'check-the-transfer-conditions',
  ifOwnAssessment,
  'name-the-receiving-bureaux',
  'bar-passing-on',
  'ask-for-a-liaison-officer',
  ...beforeTelling,
];
const afterSending: readonly MeasureUse[] = [ifNoted, 'look-again-on-return', ...afterTelling];
const afterNothing: readonly MeasureUse[] = [
  'contact-on-return',
  'record-why-nothing-was-sent',
  'what-would-change-the-answer',
];

/** The endings of `travel-outside-europe`, named by what they mean. */
export const endings = {
  'telephone-now': telephoneNow,
  'limit-the-journey-first': {
    needs: [],
    consider: [],
    atHome: [
      'decide-on-the-trip',
      ifBarred,
      'set-or-change-conditions',
      'apply-for-a-passport-measure',
      'dated-assessment',
      'child-protection-at-home',
    ],
    before: [],
    after: afterNothing,
    remains: 'the-journey-itself-is-the-lever',
  },
  'nothing-to-the-state-fled': {
    needs: [],
    consider: [],
    atHome: ['nothing-to-the-state-fled', ...atHome],
    before: [],
    after: afterNothing,
    remains: 'nothing-goes-to-that-state',
  },
  'find-out-about-protection': {
    needs: [],
    consider: [],
    atHome: ['ask-the-asylum-authority', 'nothing-to-the-state-fled', ...atHome],
    before: [],
    after: afterNothing,
    remains: 'nothing-goes-to-that-state',
  },
  'decide-at-home-first': {
    needs: [],
    consider: [],
    atHome: ['dated-assessment', ...atHome],
    before: [],
    after: afterNothing,
    remains: 'own-measures-only',
  },
  'no-lawful-transfer': {
    needs: [],
    consider: [],
    atHome: ['take-out-what-cannot-leave', 'ask-legal-service', ifChildThere, ...atHome],
    before: [],
    after: afterNothing,
    remains: 'own-measures-only',
  },
  'settle-the-transfer-first': {
    needs: [],
    consider: [],
    atHome: ['settle-the-transfer-conditions', ifChildThere, ...atHome],
    before: [],
    after: afterNothing,
    remains: 'own-measures-only',
  },
  'send-nothing': {
    needs: [],
    consider: [],
    atHome: ['find-the-milder-way', ...atHome],
    before: [],
    after: afterNothing,
    remains: 'own-measures-only',
  },
  'not-yet': {
    needs: [],
    consider: [],
    atHome: ['settle-open-safeguards', ...atHome],
    before: [],
    after: afterNothing,
    remains: 'own-measures-only',
  },
  'others-must-tell': {
    needs: [],
    consider: [],
    atHome: ['find-who-may-tell', 'ask-legal-service', ...atHome],
    before: [],
    after: afterNothing,
    remains: 'own-measures-only',
  },
  'ask-who-may-tell': {
    needs: [],
    consider: [],
    atHome: ['ask-legal-service', 'find-who-may-tell', ...atHome],
    before: [],
    after: afterNothing,
    remains: 'own-measures-only',
  },
  'tell-that-state': {
    needs: ['tell-their-police'],
    consider: ['be-told-of-sightings'],
    atHome: [ifNotSender, ifChildThere, ...atHome],
    before: beforeSending,
    after: afterSending,
    remains: 'no-duty-binds-a-state-outside',
  },
  'weigh-a-wider-warning': {
    needs: ['be-told-of-sightings'],
    consider: ['tell-their-police'],
    atHome: [ifNotSender, ifChildThere, ...atHome],
    before: ['weigh-the-wider-circle', ...beforeSending],
    after: afterSending,
    remains: 'no-duty-binds-a-state-outside',
  },
} as const satisfies Readonly<Record<string, Ending>>;
