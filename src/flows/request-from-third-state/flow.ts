import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { fiveTests } from '../parts/sharing';
import { endings } from './endings';

/**
 * A request from the United Kingdom, another State outside the Union, or INTERPOL. The official door first; then the
 * person, who may have fled that State; then basis, source, content and the five tests. Nobody is obliged to answer by
 * police way.
 */
export default defineFlow({
  id: 'request-from-third-state',
  start: 'danger-now',
  steps: {
    ...dangerFirst('who-asks'),
    'who-asks': {
      asks: ['role', 'askingState', 'destinationStates', 'outsideChannel'],
      next: {
        by: 'outsideChannel',
        to: {
          'spoc-or-interpol-bureau': 'what-they-ask',
          'judicial-or-central-authority': 'what-they-ask',
          'police-directly': 'answer-nothing-at-this-door',
          'embassy-or-consulate': 'answer-nothing-at-this-door',
          'private-or-unclear': 'answer-nothing-at-this-door',
          unknown: 'answer-nothing-at-this-door',
        },
      },
    },
    'what-they-ask': {
      asks: ['outsideRequest', 'shareStateOfOrigin', 'shareIllTreatment'],
      next: {
        ask: 'the-outside-receiver-is-safe',
        yes: {
          by: 'outsideRequest',
          to: {
            'police-information': 'what-for',
            'criminal-record': 'records-authority-answers',
            evidence: 'judicial-authority-answers',
            'arrest-or-extradition': 'arrest-has-its-own-authority',
            unknown: 'ask-them-back',
          },
        },
        no: 'nothing-goes-there',
        unknown: 'check-the-person-first',
      },
    },
    'what-for': {
      asks: ['purpose', 'shareTransferBasis', 'liveInvestigation'],
      next: {
        by: 'purpose',
        to: {
          'prevent-harm': withBasis('what-points-to-harm'),
          'protect-victim': withBasis('what-points-to-harm'),
          'supervise-or-execute': withBasis('what-points-to-harm'),
          investigate: withBasis('what-is-in-it'),
          prosecute: withBasis('what-is-in-it'),
          'locate-and-arrest': 'arrest-has-its-own-authority',
          'vet-for-work': 'no-channel-for-this-purpose',
          'decide-on-residence': 'no-channel-for-this-purpose',
        },
      },
    },
    'what-points-to-harm': {
      asks: ['assessmentFinding', 'assessmentAge'],
      next: {
        ask: 'serious-harm-is-likely',
        yes: 'what-is-in-it',
        no: 'no-reason-to-answer',
        unknown: 'no-reason-to-answer',
      },
    },
    'what-is-in-it': {
      asks: ['shareSource', 'shareSpecialData', 'shareDataOfOthers', 'personMustNotKnow'],
      next: {
        ask: 'the-source-lets-it-go',
        yes: 'safeguards',
        no: 'the-source-bars-it',
        unknown: 'ask-the-source-first',
      },
    },
    safeguards: {
      asks: fiveTests,
      next: {
        ask: 'the-safeguards-are-met',
        yes: {
          ask: 'only-what-is-needed-goes',
          yes: { ask: 'reader-may-send-police-information', yes: 'answer', no: 'who-may-pass-it-on' },
          no: 'share-less',
          unknown: 'not-yet',
        },
        no: 'share-nothing',
        unknown: 'not-yet',
      },
    },
    'who-may-pass-it-on': {
      asks: ['homeGateway'],
      next: { ask: 'home-law-lets-it-pass-on', yes: 'answer', no: 'others-must-tell', unknown: 'ask-who-may-tell' },
    },
  },
  endings,
});

/** Nothing leaves the Union without one of the three bases. */
function withBasis<const Next extends string>(next: Next) {
  return {
    ask: 'a-transfer-basis-exists',
    yes: next,
    no: 'no-basis-to-leave-the-union',
    unknown: 'not-yet',
  } as const;
}
