import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { endings } from './endings';

/** Before anything follows from a notice: is it the person, and does something speak against it? */
const soundThen = <const Next extends string>(next: Next) => {
  const sound = {
    ask: 'nothing-speaks-against-the-notice',
    yes: next,
    no: 'compliance-doubt',
    unknown: 'check-it-first',
  } as const;
  return {
    asks: ['noticeDoubt', 'internationalProtection', 'matchCertainty'],
    next: {
      by: 'matchCertainty',
      to: { confirmed: sound, 'not-sure': sound, 'another-person': 'not-this-person', unknown: sound },
    },
  } as const;
};

/** An INTERPOL notice or diffusion has come in: what it allows here, which national law decides. */
export default defineFlow({
  id: 'interpol-notice-received',
  start: 'danger-now',
  steps: {
    ...dangerFirst('who-and-which'),
    'who-and-which': {
      asks: ['role', 'askingState', 'destinationStates', 'noticeAsks'],
      next: {
        by: 'noticeAsks',
        to: {
          arrest: 'is-the-red-sound',
          'locate-or-inform': 'is-the-blue-sound',
          warn: 'is-the-green-sound',
          missing: 'who-is-missing',
          'imminent-danger': 'act-on-the-danger',
          other: 'ask-the-bureau-what-it-is',
          unknown: 'ask-the-bureau-what-it-is',
        },
      },
    },
    'is-the-red-sound': soundThen('what-national-law-says'),
    'is-the-blue-sound': soundThen('safeguards'),
    'is-the-green-sound': soundThen('the-person-here'),
    'what-national-law-says': {
      asks: ['noticeLaw', 'knownVictimOrChildThere'],
      next: {
        by: 'noticeLaw',
        to: {
          'extradition-convention': 'provisional-arrest',
          'another-treaty-or-law': 'provisional-arrest',
          'locate-only': 'safeguards',
          unknown: 'ask-before-arrest',
        },
      },
    },
    'the-person-here': {
      asks: ['receivedPersonHere', 'assessmentFinding', 'assessmentAge', 'knownVictimOrChildThere'],
      next: {
        by: 'receivedPersonHere',
        to: {
          'lives-here': 'assess-and-choose',
          'on-the-way': 'assess-and-choose',
          'passing-through': 'assess-and-choose',
          'not-found': 'keep-and-look-again',
          left: 'keep-and-look-again',
          unknown: 'assess-and-choose',
        },
      },
    },
    'who-is-missing': {
      asks: ['hitFoundPerson', 'matchCertainty'],
      next: {
        by: 'matchCertainty',
        to: {
          confirmed: 'find-the-missing-person',
          'not-sure': 'find-the-missing-person',
          'another-person': 'not-this-person',
          unknown: 'find-the-missing-person',
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
        yes: {
          by: 'internationalProtection',
          to: {
            yes: 'check-protection-first',
            no: { ask: 'reader-may-send-police-information', yes: 'tell-the-bureau-where', no: 'who-may-pass-it-on' },
            unknown: 'check-protection-first',
          },
        },
        no: 'tell-nothing-back',
        unknown: 'not-yet',
      },
    },
    'who-may-pass-it-on': {
      asks: ['homeGateway'],
      next: {
        ask: 'home-law-lets-it-pass-on',
        yes: 'tell-the-bureau-where',
        no: 'others-must-tell',
        unknown: 'ask-who-may-tell',
      },
    },
  },
  endings,
});
