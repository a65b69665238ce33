import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { endings } from './endings';

/**
 * An arrest in another State is wanted. No order, no arrest; what has been arrested is followed up; what is over is
 * withdrawn. Danger alone and a wish to ask questions open no warrant.
 */
export default defineFlow({
  id: 'arrest-abroad',
  start: 'danger-now',
  steps: {
    ...dangerFirst('who-and-what-for'),
    'who-and-what-for': {
      asks: ['role', 'askingState', 'purpose'],
      next: {
        by: 'purpose',
        to: {
          'locate-and-arrest': 'who-is-wanted',
          'supervise-or-execute': 'who-is-wanted',
          prosecute: 'who-is-wanted',
          investigate: 'questioning-is-no-arrest',
          'prevent-harm': 'danger-alone-opens-no-warrant',
          'protect-victim': 'danger-alone-opens-no-warrant',
          'vet-for-work': 'no-arrest-for-this-purpose',
          'decide-on-residence': 'no-arrest-for-this-purpose',
        },
      },
    },
    'who-is-wanted': {
      asks: ['soughtAs', 'arrestStage', 'destinationStates'],
      next: {
        by: 'arrestStage',
        to: {
          'not-circulated': bySearch('the-order'),
          circulated: bySearch('the-order'),
          'arrested-there': 'follow-the-surrender',
          'no-longer-wanted': 'withdraw-everything',
          unknown: bySearch('the-order'),
        },
      },
    },
    'the-order': {
      asks: ['enforceableOrder', 'sentenceImposed', 'maximumPenalty', 'internationalProtection'],
      next: {
        ask: 'an-enforceable-order-exists',
        yes: {
          ask: 'penalty-is-high-enough-for-a-warrant',
          yes: 'what-else-matters',
          no: 'too-light-for-an-arrest',
          unknown: 'what-else-matters',
        },
        no: 'apply-for-an-order-first',
        unknown: 'find-the-order-first',
      },
    },
    'what-else-matters': {
      asks: [
        'minorNowOrThen',
        'liveInvestigation',
        'existingAlertOrOrder',
        'knownVictimOrChildThere',
        'personMustNotKnow',
      ],
      next: 'ask-for-arrest',
    },
  },
  endings,
  leadsTo: { 'ask-for-the-address': 'whereabouts-unknown' },
});

/** A witness is looked up and never arrested; somebody who owes nothing is left alone. */
function bySearch<const Next extends string>(next: Next) {
  return {
    by: 'soughtAs',
    to: {
      'gone-from-a-sentence': next,
      'lost-under-supervision': next,
      'to-begin-a-sentence': next,
      accused: next,
      'witness-or-to-be-served': 'ask-for-the-address',
      'nothing-left': 'nothing-to-arrest-for',
      unknown: 'find-the-order-first',
    },
  } as const;
}
