import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { elsewhere, leadsFor } from '../parts/other-purposes';
import { endings } from './endings';

/**
 * A child or a vulnerable person is missing, or could be taken abroad into harm. The alert is on the one to protect.
 * A journey is stopped only for a listed harm that shows, and on a decision; adults for two harms only.
 */
export default defineFlow({
  id: 'missing-or-at-risk',
  start: 'danger-now',
  steps: {
    ...dangerFirst('who-and-what-for'),
    'who-and-what-for': {
      asks: ['role', 'askingState', 'purpose', 'timeToAct'],
      next: {
        by: 'purpose',
        to: {
          ...elsewhere,
          'protect-victim': 'whom-to-protect',
          'prevent-harm': 'whom-to-protect',
        },
      },
    },
    'whom-to-protect': {
      asks: ['soughtPerson', 'soughtSituation', 'destinationStates', 'fearedPersonWith'],
      next: {
        by: 'soughtSituation',
        to: {
          missing: {
            by: 'soughtPerson',
            to: {
              child: 'the-missing-child',
              'vulnerable-adult': 'the-missing-adult',
              'other-adult': 'the-absence-of-an-adult',
              unknown: 'the-missing-adult',
            },
          },
          'at-risk-if-travelling': {
            by: 'soughtPerson',
            to: {
              child: 'the-journey-of-a-child',
              'vulnerable-adult': 'the-journey',
              'other-adult': 'no-ground-to-stop-the-journey',
              unknown: 'the-journey',
            },
          },
          unknown: 'find-out-what-happened',
        },
      },
    },
    'the-missing-child': {
      asks: ['missingReason', 'childDanger', 'assessmentFinding', 'assessmentAge'],
      next: 'what-else-matters',
    },
    'the-missing-adult': { asks: ['missingReason', 'assessmentFinding', 'assessmentAge'], next: 'what-else-matters' },
    'the-absence-of-an-adult': {
      asks: ['missingReason', 'assessmentFinding', 'assessmentAge'],
      next: {
        by: 'missingReason',
        to: {
          'no-sign': 'what-else-matters',
          'taken-or-lured': 'what-else-matters',
          unknown: 'what-else-matters',
          'left-out-of-fear': 'ask-the-adult-first',
          'left-freely': 'ask-the-adult-first',
        },
      },
    },
    'the-journey-of-a-child': {
      asks: ['travelRiskKind', 'travelRiskShows', 'travelStopDecision', 'childDanger'],
      next: decisionFirst(),
    },
    'the-journey': { asks: ['travelRiskKind', 'travelRiskShows', 'travelStopDecision'], next: decisionFirst() },
    'what-else-matters': {
      asks: ['internationalProtection', 'liveInvestigation', 'existingAlertOrOrder', 'personMustNotKnow'],
      next: 'safeguards',
    },
    safeguards: {
      asks: [
        'safeguardOtherwise',
        'safeguardNecessity',
        'safeguardProportionality',
        'safeguardAccuracy',
        'safeguardLawfulChannel',
      ],
      next: {
        ask: 'the-safeguards-are-met',
        yes: { ask: 'reader-may-send-police-information', yes: act(), no: 'who-may-pass-it-on' },
        no: 'protect-from-here',
        unknown: 'settle-today',
      },
    },
    'who-may-pass-it-on': {
      asks: ['homeGateway'],
      next: { ask: 'home-law-lets-it-pass-on', yes: act(), no: 'others-must-tell', unknown: 'ask-who-may-tell' },
    },
  },
  endings,
  leadsTo: leadsFor('another-purpose', 'an-investigation', 'evidence', 'a-check-for-work', 'an-arrest-abroad'),
});

/** A listed harm that shows, then the decision. What is open goes to whoever decides: a life could be at stake. */
function decisionFirst() {
  return {
    ask: 'the-risk-is-one-that-stops-travel',
    yes: {
      ask: 'a-decision-to-stop-travel-exists',
      yes: 'what-else-matters',
      no: 'apply-for-the-decision',
      unknown: 'apply-for-the-decision',
    },
    no: 'no-ground-to-stop-the-journey',
    unknown: 'apply-for-the-decision',
  } as const;
}

/** All that is left: a child or an adult, missing or on a journey. */
function act() {
  return {
    ask: 'a-person-is-missing',
    yes: {
      ask: 'the-person-to-protect-is-a-child',
      yes: 'find-the-child',
      no: 'find-the-adult',
      unknown: 'find-the-adult',
    },
    no: { ask: 'the-person-to-protect-is-a-child', yes: 'stop-the-journey-of-the-child', no: 'stop-the-journey' },
  } as const;
}
