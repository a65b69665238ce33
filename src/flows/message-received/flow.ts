import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { endings } from './endings';

/** What was found, and where the person is, decide between acting, asking back and saying that nobody is here. */
const outcome = () => {
  const here = {
    ask: 'serious-harm-is-likely',
    yes: 'own-it-and-act',
    no: 'assess-and-ask-back',
    unknown: 'assess-and-ask-back',
  } as const;
  return {
    by: 'receivedPersonHere',
    to: {
      'lives-here': here,
      'on-the-way': here,
      'passing-through': here,
      'not-found': 'answer-not-here',
      left: 'answer-not-here',
      unknown: here,
    },
  } as const;
};

const ifTheSamePerson = {
  by: 'matchCertainty',
  to: {
    confirmed: 'how-serious',
    'not-sure': 'how-serious',
    'another-person': 'not-this-person',
    unknown: 'how-serious',
  },
} as const;

/** Information about a person who comes or is here: log, identify, locate, assess, respond, answer back, review. */
export default defineFlow({
  id: 'message-received',
  start: 'danger-now',
  steps: {
    ...dangerFirst('who-and-how'),
    'who-and-how': {
      asks: ['role', 'askingState', 'destinationStates', 'messageCame'],
      next: {
        by: 'messageCame',
        to: {
          spoc: 'what-for',
          'other-official-channel': 'what-for',
          interpol: 'interpol-notice-received',
          sis: 'sis-hit',
          'a-colleague': 'colleague-calls',
          unknown: 'what-for',
        },
      },
    },
    'what-for': {
      asks: ['purpose', 'messageAsks', 'senderConditions'],
      next: {
        by: 'purpose',
        to: {
          'prevent-harm': 'is-the-person-here',
          'protect-victim': 'is-the-person-here',
          'supervise-or-execute': 'supervision-needs-its-own-papers',
          investigate: 'use-as-intelligence',
          prosecute: 'use-as-intelligence',
          'locate-and-arrest': 'arrest-needs-an-order',
          'vet-for-work': 'not-for-this-purpose',
          'decide-on-residence': 'not-for-this-purpose',
        },
      },
    },
    'is-the-person-here': {
      asks: ['receivedPersonHere', 'matchCertainty', 'sentenceStatus', 'knownVictimOrChildThere'],
      next: ifTheSamePerson,
    },
    'how-serious': {
      asks: ['assessmentFinding', 'assessmentAge', 'newOffenceSuspected', 'internationalProtection'],
      next: {
        by: 'assessmentFinding',
        to: {
          'real-likelihood': 'safeguards',
          'some-risk': 'safeguards',
          'little-risk': 'close-with-a-note',
          'none-made': 'safeguards',
          unknown: 'safeguards',
        },
      },
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
        yes: { ask: 'reader-may-send-police-information', yes: outcome(), no: 'who-may-answer' },
        no: 'receipt-and-nothing-more',
        unknown: 'receipt-and-not-yet',
      },
    },
    'who-may-answer': {
      asks: ['homeGateway'],
      next: {
        ask: 'home-law-lets-it-pass-on',
        yes: outcome(),
        no: 'others-must-answer',
        unknown: 'ask-who-may-answer',
      },
    },
  },
  leadsTo: {
    'interpol-notice-received': 'interpol-notice-received',
    'sis-hit': 'sis-hit',
    'colleague-calls': 'colleague-calls',
  },
  endings,
});
