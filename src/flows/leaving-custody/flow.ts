import { defineFlow, type Target } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { endings } from './endings';

/**
 * A person leaves prison or custody and goes abroad. The State of destination need not be the State of nationality.
 * Escape goes to the arrest side; release, removal and transfer of the sentence each have their own way.
 */
export default defineFlow({
  id: 'leaving-custody',
  start: 'danger-now',
  steps: {
    ...dangerFirst('who-and-what-for'),
    'who-and-what-for': {
      asks: ['role', 'askingState', 'purpose', 'sentenceStatus'],
      next: {
        by: 'purpose',
        to: {
          'prevent-harm': byWhereTheSentenceStands(),
          'protect-victim': byWhereTheSentenceStands(),
          'supervise-or-execute': byWhereTheSentenceStands(),
          'locate-and-arrest': 'where-could-the-person-be',
          'decide-on-residence': 'the-removal',
          investigate: 'another-purpose',
          prosecute: 'another-purpose',
          'vet-for-work': 'another-purpose',
        },
      },
    },
    'where-could-the-person-be': { asks: ['destinationStates'], next: 'the-order' },
    'the-order': {
      asks: ['enforceableOrder', 'sentenceImposed', 'internationalProtection'],
      next: {
        ask: 'an-enforceable-order-exists',
        yes: 'escaped-ask-for-arrest',
        no: 'escaped-get-the-order-first',
        unknown: 'escaped-get-the-order-first',
      },
    },
    'the-removal': {
      asks: ['removalDecision', 'citizenship', 'internationalProtection', 'assessmentFinding'],
      next: {
        ask: 'a-return-decision-exists',
        yes: 'record-the-return',
        no: 'residence-decides-alone',
        unknown: 'residence-decides-alone',
      },
    },
    'the-gate': {
      asks: ['custodyExit', 'timeToAct', 'destinationStates', 'nationalities'],
      next: {
        by: 'custodyExit',
        to: {
          release: byWhatFollows(),
          removal: byWhatFollows(),
          unknown: byWhatFollows(),
          'temporary-leave': 'decide-on-the-leave-first',
          'sentence-transfer': {
            ask: 'purpose-is-to-carry-out-a-sentence',
            yes: 'the-sentence-to-move',
            no: byWhatFollows(),
          },
          surrender: 'hand-over-with-the-escort',
        },
      },
    },
    'the-sentence-to-move': {
      asks: ['tieToThatState', 'consentToTransfer', 'thatStateAgrees', 'sentenceLeft'],
      next: 'before-the-papers-go',
    },
    'before-the-papers-go': {
      asks: ['minorNowOrThen', 'internationalProtection', 'liveInvestigation', 'knownVictimOrChildThere'],
      next: {
        ask: 'the-sentence-can-move',
        yes: 'move-the-sentence',
        no: 'sentence-stays-here',
        unknown: 'move-the-sentence',
      },
    },
    'the-measure': {
      asks: ['measureKind', 'measureDuration', 'residence', 'stay'],
      next: 'what-else-matters',
    },
    'what-else-matters': {
      asks: [
        'citizenship',
        'minorNowOrThen',
        'internationalProtection',
        'liveInvestigation',
        'existingAlertOrOrder',
        'knownVictimOrChildThere',
        'personMustNotKnow',
      ],
      next: 'the-risk',
    },
    'the-risk': {
      asks: ['assessmentFinding', 'assessmentAge', 'destinationCertainty', 'dataSources'],
      next: {
        ask: 'serious-harm-is-likely',
        yes: 'safeguards',
        no: orMoveSupervision('plan-the-release-first'),
        unknown: orMoveSupervision('plan-the-release-first'),
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
        yes: { ask: 'reader-may-send-police-information', yes: tell(), no: 'who-may-pass-it-on' },
        no: orMoveSupervision('send-nothing'),
        unknown: orMoveSupervision('not-yet'),
      },
    },
    'who-may-pass-it-on': {
      asks: ['homeGateway'],
      next: {
        ask: 'home-law-lets-it-pass-on',
        yes: tell(),
        no: orMoveSupervision('others-must-tell'),
        unknown: orMoveSupervision('ask-who-may-tell'),
      },
    },
  },
  endings,
  leadsTo: { 'another-purpose': 'moving-or-travelling', 'already-out': 'moving-or-travelling' },
});

/** Gone: the arrest side. Already out: the flow for a move. Everybody else is still inside. */
function byWhereTheSentenceStands() {
  return {
    by: 'sentenceStatus',
    to: {
      'in-custody-nothing-follows': 'the-gate',
      'in-custody-measure-follows': 'the-gate',
      'not-final': 'the-gate',
      unknown: 'the-gate',
      'measure-running': 'already-out',
      'sentence-over': 'already-out',
      'unlawfully-at-large': 'where-could-the-person-be',
    },
  } as const satisfies Target;
}

/** What follows release is asked where something may follow. Before a final judgment nothing can. */
function byWhatFollows() {
  return {
    ask: 'judgment-is-final',
    yes: { ask: 'a-measure-runs-or-follows', yes: 'the-measure', no: 'what-else-matters' },
    no: 'what-else-matters',
    unknown: 'the-measure',
  } as const satisfies Target;
}

/** Supervision that can move goes on by itself, whatever becomes of the message. */
function orMoveSupervision<const Place extends string>(otherwise: Place) {
  return { ask: 'supervision-can-move', yes: 'move-supervision', no: otherwise, unknown: otherwise } as const;
}

/** The message goes; where the measure can move too, the transfer leads. */
function tell() {
  return {
    ask: 'supervision-can-move',
    yes: 'tell-and-move-supervision',
    no: 'tell-before-release',
    unknown: 'tell-before-release',
  } as const satisfies Target;
}
