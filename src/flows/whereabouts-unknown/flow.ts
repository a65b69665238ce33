import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { endings } from './endings';

/**
 * Somebody is missing from supervision, or sought. As what decides: an order leads to an arrest, a procedure to an
 * address, lost contact to a search at home, and nothing left to nobody being asked.
 */
export default defineFlow({
  id: 'whereabouts-unknown',
  start: 'danger-now',
  steps: {
    ...dangerFirst('who-and-what-for'),
    'who-and-what-for': {
      asks: ['role', 'askingState', 'purpose'],
      next: {
        by: 'purpose',
        to: {
          'prevent-harm': 'who-is-sought',
          'protect-victim': 'who-is-sought',
          'supervise-or-execute': 'who-is-sought',
          'locate-and-arrest': 'who-is-sought',
          investigate: 'who-is-sought',
          prosecute: 'who-is-sought',
          'vet-for-work': 'no-search-for-this-purpose',
          'decide-on-residence': 'no-search-for-this-purpose',
        },
      },
    },
    'who-is-sought': {
      asks: ['soughtAs', 'lookedAtHome', 'destinationStates', 'destinationCertainty'],
      next: {
        by: 'soughtAs',
        to: {
          'gone-from-a-sentence': 'the-order',
          'lost-under-supervision': {
            by: 'lookedAtHome',
            to: {
              done: 'the-order',
              'in-part': 'look-at-home-first',
              'not-done': 'look-at-home-first',
              unknown: 'look-at-home-first',
            },
          },
          'to-begin-a-sentence': 'the-order',
          accused: 'the-order',
          'witness-or-to-be-served': 'before-the-address',
          'nothing-left': { ask: 'purpose-is-to-prevent-harm', yes: 'prevent-harm-instead', no: 'ask-nobody' },
          unknown: 'find-out-as-what',
        },
      },
    },
    'before-the-address': { asks: ['internationalProtection', 'existingAlertOrOrder'], next: 'report-the-address' },
    'the-order': { asks: ['enforceableOrder', 'sentenceImposed', 'maximumPenalty'], next: 'what-else-matters' },
    'what-else-matters': {
      asks: [
        'minorNowOrThen',
        'internationalProtection',
        'liveInvestigation',
        'existingAlertOrOrder',
        'knownVictimOrChildThere',
        'personMustNotKnow',
      ],
      // A warning is for those whose purpose allows one: a case and its evidence go another way.
      next: { ask: 'purpose-is-investigation-or-prosecution', yes: search(), no: 'the-risk' },
    },
    'the-risk': {
      asks: ['assessmentFinding', 'assessmentAge', 'newOffenceSuspected', 'dataSources'],
      next: { ask: 'serious-harm-is-likely', yes: 'safeguards', no: search(), unknown: search() },
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
        yes: { ask: 'reader-may-send-police-information', yes: searchAndWarn(), no: 'who-may-pass-it-on' },
        no: searchWithoutWarning(),
        unknown: searchWithoutWarning(),
      },
    },
    'who-may-pass-it-on': {
      asks: ['homeGateway'],
      next: {
        ask: 'home-law-lets-it-pass-on',
        yes: searchAndWarn(),
        no: searchWithoutWarning(),
        unknown: searchWithoutWarning(),
      },
    },
  },
  endings,
  leadsTo: { 'prevent-harm-instead': 'moving-or-travelling' },
  // Whoever owes nothing has not gone from a sentence; harm that is feared all the same is named anew.
  asksAgain: { 'prevent-harm-instead': ['sentenceStatus', 'purpose'] },
});

/** An arrest where an order and its weight allow one; an address where a procedure asks for it; else an order first. */
function search() {
  return byOrder(
    'ask-for-arrest',
    { ask: 'a-procedure-needs-the-whereabouts', yes: 'report-the-address', no: 'below-the-line' },
    {
      ask: 'a-procedure-needs-the-whereabouts',
      yes: 'report-the-address',
      no: 'apply-for-an-order-first',
    },
  );
}

function searchAndWarn() {
  return byOrder('arrest-and-warn', 'warn-without-arrest', 'warn-without-arrest');
}

function searchWithoutWarning() {
  return byOrder('arrest-without-a-warning', 'no-arrest-no-warning-yet', 'no-arrest-no-warning-yet');
}

/** Not established is no order yet; a penalty nobody has looked up does not stop the request for a warrant. */
function byOrder<const Arrest, const Light, const None>(arrest: Arrest, tooLight: Light, noOrder: None) {
  const penalty = { ask: 'penalty-is-high-enough-for-a-warrant', yes: arrest, no: tooLight, unknown: arrest } as const;
  return { ask: 'an-enforceable-order-exists', yes: penalty, no: noOrder, unknown: noOrder } as const;
}
