import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { fiveTests, whoMayPassItOn } from '../parts/the-case';
import { endings } from './endings';

/**
 * An offence is investigated, somebody is suspected, and another State could hold police information.
 * Reasons before channels; information to lead the inquiry is told apart from evidence.
 */
export default defineFlow({
  id: 'known-suspect',
  start: 'danger-now',
  steps: {
    ...dangerFirst('who-and-what-for'),
    'who-and-what-for': {
      asks: ['role', 'askingState', 'purpose'],
      next: {
        by: 'purpose',
        to: {
          investigate: { ask: 'reader-works-on-the-case', yes: 'which-states', no: 'who-may-pass-it-on' },
          prosecute: 'evidence',
          'prevent-harm': 'another-purpose',
          'protect-victim': 'another-purpose',
          'supervise-or-execute': 'another-purpose',
          'vet-for-work': 'another-purpose',
          'locate-and-arrest': 'another-purpose',
          'decide-on-residence': 'another-purpose',
        },
      },
    },
    'which-states': {
      asks: ['destinationStates', 'objectiveReasons'],
      next: {
        ask: 'objective-reasons-point-there',
        yes: 'the-case',
        no: 'no-reasons-ask-nobody',
        unknown: 'find-the-reasons-first',
      },
    },
    'the-case': {
      asks: ['answerServes', 'urgencyGround', 'listedCrime', 'proceedingsOpen'],
      next: {
        by: 'answerServes',
        to: { 'the-inquiry': record(), both: record(), unknown: record(), 'the-court': 'evidence' },
      },
    },
    'whose-record': { asks: ['nationalities', 'convictingStates', 'earlierStates'], next: 'what-else-matters' },
    'what-else-matters': {
      asks: [
        'minorNowOrThen',
        'internationalProtection',
        'liveInvestigation',
        'existingAlertOrOrder',
        'knownVictimOrChildThere',
        'personMustNotKnow',
      ],
      next: 'safeguards',
    },
    safeguards: {
      asks: fiveTests,
      next: {
        ask: 'the-safeguards-are-met',
        yes: {
          by: 'proceedingsOpen',
          to: { yes: 'ask-and-learn-the-record', no: 'ask-their-police', unknown: 'ask-their-police' },
        },
        no: 'send-nothing',
        unknown: 'not-yet',
      },
    },
    ...whoMayPassItOn,
  },
  endings,
  leadsTo: { evidence: 'evidence-for-court', 'another-purpose': 'moving-or-travelling' },
});

/** A criminal record is asked for in proceedings, and only then. */
function record() {
  return {
    by: 'proceedingsOpen',
    to: { yes: 'whose-record', no: 'what-else-matters', unknown: 'what-else-matters' },
  } as const;
}
