import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { endings } from './endings';

/**
 * A suspect is released before trial, with measures, and lives in another State. The court decides; the suspect agrees
 * or asks; the other State monitors. Everybody else has another flow.
 */
export default defineFlow({
  id: 'released-before-trial',
  start: 'danger-now',
  steps: {
    ...dangerFirst('who-and-what-for'),
    'who-and-what-for': {
      asks: ['role', 'askingState', 'purpose'],
      next: {
        by: 'purpose',
        to: {
          prosecute: 'the-case',
          'protect-victim': 'the-case',
          'prevent-harm': 'prevent-harm-instead',
          'supervise-or-execute': 'supervise-a-sentence-instead',
          'locate-and-arrest': 'arrest-instead',
          investigate: 'no-order-for-this-purpose',
          'vet-for-work': 'no-order-for-this-purpose',
          'decide-on-residence': 'no-order-for-this-purpose',
        },
      },
    },
    'the-case': {
      asks: ['preTrialStage', 'destinationStates', 'residence', 'agreesToReturn'],
      next: {
        by: 'preTrialStage',
        to: {
          'measures-ordered': {
            ask: 'suspect-returns-home-or-that-state-agrees',
            yes: 'the-measures',
            no: 'measures-stay-at-home',
            unknown: 'settle-the-return-first',
          },
          'being-considered': 'the-measures-considered',
          'recognised-there': 'keep-the-order-alive',
          'breached-or-gone': 'look-for-the-person',
          'no-measures': 'nothing-to-move',
          convicted: 'the-sentence-instead',
          unknown: 'ask-the-court-first',
        },
      },
    },
    'the-measures': {
      asks: ['preTrialMeasures', 'knownVictimOrChildThere', 'minorNowOrThen', 'existingAlertOrOrder'],
      next: {
        ask: 'measure-before-trial-is-of-a-kind-that-moves',
        yes: 'supervise-before-trial',
        no: 'measures-stay-at-home',
        unknown: 'supervise-before-trial',
      },
    },
    'the-measures-considered': {
      asks: ['preTrialMeasures', 'knownVictimOrChildThere', 'minorNowOrThen'],
      next: 'court-decides-first',
    },
  },
  endings,
  leadsTo: {
    'prevent-harm-instead': 'moving-or-travelling',
    'supervise-a-sentence-instead': 'moving-or-travelling',
    'the-sentence-instead': 'moving-or-travelling',
    'arrest-instead': 'arrest-abroad',
    'look-for-the-person': 'whereabouts-unknown',
  },
  // After the judgment there is nothing left to prosecute: what is done now is named anew.
  asksAgain: { 'the-sentence-instead': ['purpose'] },
});
