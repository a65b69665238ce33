import type { Ending } from '../../advice';
import { telephoneNow } from '../parts/danger';
import {
  beforeTelling,
  ifAlerted,
  ifInvestigated,
  ifNewOffence,
  ifNotSender,
  ifProtected,
} from '../parts/measure-uses';
import { ifChildToProtect, ifOtherState, protectAtHome } from '../parts/protecting-uses';

const checks = [ifInvestigated, ifProtected, ifAlerted, ifNewOffence] as const;
/** Measures for a child at home are asked about only where a child is in view. */
const ifNoChildMeasures = {
  do: 'child-authority-asks-there',
  when: { fact: 'childMeasures', is: ['no', 'unknown'] },
} as const;
const after = [
  'ask-for-receipt-and-owner',
  'ask-what-was-done-there',
  'diarise-review',
  'correct-or-withdraw',
] as const;

/** The endings of `victim-or-child-there`, named by what they mean. */
export const endings = {
  'telephone-now': telephoneNow,
  'protect-a-person-there': {
    needs: ['tell-their-police'],
    consider: [],
    atHome: [ifNotSender, ...protectAtHome, 'set-or-change-conditions', ...checks],
    before: ['message-names-no-place', ifOtherState, 'name-the-measures-that-protect', ...beforeTelling],
    after,
    remains: 'protection-is-decided-there',
  },
  'protect-a-child-there': {
    needs: ['warn-child-protection', 'tell-their-police'],
    consider: [],
    atHome: [ifNotSender, ...protectAtHome, ifNoChildMeasures, 'set-or-change-conditions', ...checks],
    before: [
      'message-names-no-place',
      ifOtherState,
      'police-information-stays-out-of-family-files',
      'name-the-measures-that-protect',
      ...beforeTelling,
    ],
    after: ['each-channel-knows-of-the-other', ...after],
    remains: 'protection-is-decided-there',
  },
  'warn-child-protection': {
    needs: ['warn-child-protection'],
    consider: ['tell-their-police'],
    atHome: [...protectAtHome, ifNoChildMeasures, 'dated-assessment', 'set-or-change-conditions', ...checks],
    before: ['police-information-stays-out-of-family-files', 'message-names-no-place', 'proportionality-note'],
    after: ['ask-what-was-done-there', 'diarise-review', 'what-would-change-the-answer'],
    remains: 'protection-is-decided-there',
  },
  'protect-at-home-first': {
    needs: [],
    consider: ['tell-their-police'],
    atHome: ['dated-assessment', ...protectAtHome, 'set-or-change-conditions', ...checks],
    before: [],
    after: ['what-would-change-the-answer', 'diarise-review', 'record-why-nothing-was-sent'],
    remains: 'own-measures-only',
  },
  'send-nothing': {
    needs: [],
    consider: [],
    atHome: ['find-the-milder-way', ...protectAtHome, ...checks],
    before: [],
    after: ['record-why-nothing-was-sent', 'what-would-change-the-answer'],
    remains: 'own-measures-only',
  },
  'not-yet': {
    needs: [],
    consider: [],
    atHome: ['settle-open-safeguards', ...protectAtHome, 'ask-legal-service', ...checks],
    before: [],
    after: ['what-would-change-the-answer', 'record-why-nothing-was-sent'],
    remains: 'own-measures-only',
  },
  'others-must-tell': {
    needs: [],
    consider: [],
    atHome: ['find-who-may-tell', ifChildToProtect, 'ask-legal-service', ...checks],
    before: [],
    after: ['record-why-nothing-was-sent', 'what-would-change-the-answer'],
    remains: 'own-measures-only',
  },
  'ask-who-may-tell': {
    needs: [],
    consider: [],
    atHome: ['ask-legal-service', 'find-who-may-tell', ...protectAtHome, ...checks],
    before: [],
    after: ['what-would-change-the-answer', 'record-why-nothing-was-sent'],
    remains: 'own-measures-only',
  },
} as const satisfies Readonly<Record<string, Ending>>;
