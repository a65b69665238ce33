import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { leadsFor } from '../parts/other-purposes';
import { fiveTests } from '../parts/sharing';
import { endings } from './endings';

/**
 * Any planned disclosure, at home or abroad. Danger first; then the receiver, because each opens another law; then
 * whose data, how much, and the five tests. Not known means not yet.
 */
export default defineFlow({
  id: 'may-i-share',
  start: 'danger-now',
  steps: {
    ...dangerFirst('who-and-to-whom'),
    'who-and-to-whom': {
      asks: ['role', 'askingState', 'purpose', 'shareReceiver'],
      next: {
        by: 'shareReceiver',
        to: {
          'own-police': 'what-is-in-it',
          'own-probation-or-prison': 'what-is-in-it',
          'own-child-protection': 'what-is-in-it',
          victim: 'what-is-in-it',
          'police-abroad': byPurpose('which-police', 'which-police-in-a-case', 'an-arrest-abroad'),
          'probation-abroad': {
            by: 'purpose',
            to: {
              ...byPurpose('is-there-a-measure', 'an-investigation', 'an-arrest-abroad').to,
              prosecute: 'evidence',
            },
          },
          'outside-the-union': byPurpose('where-outside', 'where-outside', 'an-arrest-abroad'),
          europol: {
            by: 'purpose',
            to: {
              ...byPurpose('what-is-in-it', 'what-is-in-it', 'an-arrest-abroad').to,
              // Not among the purposes of Europol Regulation Art 20(3).
              'supervise-or-execute': 'no-channel-for-this-purpose',
            },
          },
          'employer-or-club': 'the-law',
          'family-or-partner': 'the-law',
          'press-or-public': 'the-law',
          unknown: 'choose-the-receiver-first',
        },
      },
    },
    'which-police': {
      asks: ['destinationStates', 'assessmentFinding', 'assessmentAge', 'liveInvestigation'],
      next: onlyWithReasons(),
    },
    'which-police-in-a-case': { asks: ['destinationStates'], next: 'what-is-in-it' },
    'where-outside': {
      asks: ['destinationStates', 'shareTransferBasis', 'shareStateOfOrigin', 'shareIllTreatment'],
      next: {
        ask: 'the-outside-receiver-is-safe',
        yes: {
          ask: 'a-transfer-basis-exists',
          yes: { ask: 'purpose-is-investigation-or-prosecution', yes: 'what-is-in-it', no: 'what-points-to-harm' },
          no: 'no-basis-to-leave-the-union',
          unknown: 'not-yet',
        },
        no: 'nothing-goes-there',
        unknown: 'not-yet',
      },
    },
    'what-points-to-harm': {
      asks: ['assessmentFinding', 'assessmentAge', 'liveInvestigation'],
      next: onlyWithReasons(),
    },
    'the-law': {
      asks: ['outsiderLaw'],
      next: {
        ask: 'a-law-provides-for-telling-outsiders',
        yes: 'what-is-in-it',
        no: 'closed-by-default',
        unknown: 'closed-by-default',
      },
    },
    'is-there-a-measure': {
      asks: ['sentenceStatus'],
      next: {
        ask: 'a-measure-runs-or-follows',
        yes: goOn(),
        no: 'no-line-to-probation-abroad',
        unknown: goOn(),
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
          yes: {
            ask: 'the-receiver-is-in-another-state',
            yes: { ask: 'reader-may-send-police-information', yes: abroad(), no: 'who-may-pass-it-on' },
            no: { ask: 'the-receiver-is-no-authority', yes: 'through-the-scheme', no: 'the-rule-at-home' },
          },
          no: 'share-less',
          unknown: 'not-yet',
        },
        no: 'share-nothing',
        unknown: 'not-yet',
      },
    },
    'who-may-pass-it-on': {
      asks: ['homeGateway'],
      next: { ask: 'home-law-lets-it-pass-on', yes: abroad(), no: 'others-must-tell', unknown: 'ask-who-may-tell' },
    },
    'the-rule-at-home': {
      asks: ['homeGateway'],
      next: {
        ask: 'home-law-lets-it-pass-on',
        yes: { ask: 'the-receiver-is-a-victim', yes: 'tell-through-victim-authority', no: 'share-at-home' },
        no: 'others-must-tell',
        unknown: 'ask-who-may-tell',
      },
    },
  },
  endings,
  leadsTo: {
    ...leadsFor('somebody-to-protect', 'an-investigation', 'evidence', 'an-arrest-abroad'),
    'go-on-with-the-move': 'moving-or-travelling',
  },
});

/** Supervision moves in one flow, and somebody is protected in another. */
function goOn() {
  return { ask: 'purpose-is-to-protect-somebody', yes: 'somebody-to-protect', no: 'go-on-with-the-move' } as const;
}

/** To prevent harm, in a case, or to arrest: for work and residence police information has no channel. */
function byPurpose<const Prevent extends string, const Case extends string, const Arrest extends string>(
  prevent: Prevent,
  inACase: Case,
  arrest: Arrest,
) {
  return {
    by: 'purpose',
    to: {
      'prevent-harm': prevent,
      'protect-victim': prevent,
      'supervise-or-execute': prevent,
      investigate: inACase,
      prosecute: inACase,
      'locate-and-arrest': arrest,
      'vet-for-work': 'no-channel-for-this-purpose',
      'decide-on-residence': 'no-channel-for-this-purpose',
    },
  } as const;
}

/** A warning needs a dated finding: an earlier conviction alone is none. */
function onlyWithReasons() {
  return { ask: 'serious-harm-is-likely', yes: 'what-is-in-it', no: 'assess-first', unknown: 'assess-first' } as const;
}

/** Where it goes once all tests are met. */
function abroad() {
  return {
    ask: 'the-receiver-is-europol',
    yes: 'give-it-to-europol',
    no: {
      ask: 'the-receiver-is-outside-the-union',
      yes: 'tell-police-outside',
      no: { ask: 'purpose-is-investigation-or-prosecution', yes: 'share-in-a-case', no: 'tell-their-police' },
    },
  } as const;
}
