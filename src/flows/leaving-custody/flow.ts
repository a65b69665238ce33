import { defineFlow, type Target } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { elsewhere, leadsFor } from '../parts/other-purposes';
import { endings } from './endings';

/**
 * A person leaves prison or custody and goes abroad. The State of destination need not be the State of nationality.
 * Escape goes to the search; release, removal and transfer of the sentence each have their own way.
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
          ...elsewhere,
          'prevent-harm': byWhereTheSentenceStands('already-out'),
          'protect-victim': byWhereTheSentenceStands('somebody-to-protect'),
          'supervise-or-execute': byWhereTheSentenceStands('already-out'),
          'decide-on-residence': 'the-removal',
        },
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
  leadsTo: {
    ...leadsFor('somebody-to-protect', 'an-investigation', 'evidence', 'a-check-for-work', 'an-arrest-abroad'),
    'already-out': 'moving-or-travelling',
    escaped: 'whereabouts-unknown',
  },
});

/** Gone: the search. Already out: the flow for a move, or for whoever is to be protected. Everybody else is still inside. */
function byWhereTheSentenceStands<const Out extends string>(out: Out) {
  return {
    by: 'sentenceStatus',
    to: {
      'in-custody-nothing-follows': 'the-gate',
      'in-custody-measure-follows': 'the-gate',
      'not-final': 'the-gate',
      unknown: 'the-gate',
      'measure-running': out,
      'sentence-over': out,
      'unlawfully-at-large': 'escaped',
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
