import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { elsewhere, leadsFor } from '../parts/other-purposes';
import { fiveTests } from '../parts/the-case';
import { endings } from './endings';

/**
 * Images, accounts or contacts show that a child is abused. The child comes before the case: a child known and not safe
 * goes the way of immediate danger, before the five tests.
 */
export default defineFlow({
  id: 'child-abuse-online',
  start: 'danger-now',
  steps: {
    ...dangerFirst('who-and-what-for'),
    'who-and-what-for': {
      asks: ['role', 'askingState', 'purpose'],
      next: {
        by: 'purpose',
        to: {
          ...elsewhere,
          // A child who could be harmed is somebody to protect, whatever the images show.
          'prevent-harm': 'somebody-to-protect',
          investigate: { ask: 'reader-works-on-the-case', yes: 'what-is-there', no: 'who-may-pass-it-on' },
        },
      },
    },
    'what-is-there': {
      asks: ['abuseMaterial', 'childSituation', 'wordCameFrom', 'proceedingsOpen'],
      next: {
        by: 'childSituation',
        to: {
          'identified-and-not-safe': 'where-is-the-child',
          'identified-and-safe': 'which-states',
          'not-identified': 'which-states',
          unknown: 'which-states',
        },
      },
    },
    'where-is-the-child': { asks: ['destinationStates'], next: 'protect-the-child-now' },
    'which-states': {
      asks: ['destinationStates', 'providerHoldsData', 'answerServes', 'listedCrime'],
      next: 'what-else-matters',
    },
    'what-else-matters': {
      asks: ['knownVictimOrChildThere', 'minorNowOrThen', 'liveInvestigation', 'personMustNotKnow'],
      next: 'safeguards',
    },
    safeguards: {
      asks: fiveTests,
      next: {
        ask: 'the-safeguards-are-met',
        yes: {
          by: 'wordCameFrom',
          to: { 'from-abroad': 'act-on-the-word-from-abroad', 'found-here': foundHere(), unknown: foundHere() },
        },
        no: 'send-nothing',
        unknown: 'not-yet',
      },
    },
    'who-may-pass-it-on': {
      asks: ['homeGateway'],
      next: {
        ask: 'home-law-lets-it-pass-on',
        yes: 'hand-over-untouched',
        no: 'secrecy-and-a-child',
        unknown: 'secrecy-and-a-child',
      },
    },
  },
  endings,
  leadsTo: leadsFor('another-purpose', 'somebody-to-protect', 'evidence', 'a-check-for-work', 'an-arrest-abroad'),
});

function foundHere() {
  return {
    ask: 'images-of-child-abuse-are-to-be-compared',
    yes: 'find-the-child',
    no: withoutImages(),
    unknown: withoutImages(),
  } as const;
}

function withoutImages() {
  return {
    ask: 'a-provider-holds-the-data',
    yes: 'follow-the-account',
    no: 'ask-about-the-child',
    unknown: 'ask-about-the-child',
  } as const;
}
