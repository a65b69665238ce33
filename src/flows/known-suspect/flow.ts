import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { elsewhere, leadsFor } from '../parts/other-purposes';
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
          ...elsewhere,
          investigate: { ask: 'reader-works-on-the-case', yes: 'which-states', no: 'who-may-pass-it-on' },
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
        to: { 'the-inquiry': record(), both: record(), unknown: record(), 'the-court': 'the-court-needs-it' },
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
  leadsTo: {
    ...leadsFor('another-purpose', 'somebody-to-protect', 'evidence', 'a-check-for-work', 'an-arrest-abroad'),
    'the-court-needs-it': 'evidence-for-court',
  },
  // Whoever prosecutes was sent on for the inquiry and is back: what the answer serves is asked anew.
  asksAgain: { evidence: ['answerServes'] },
});

/** A criminal record is asked for in proceedings, and only then. */
function record() {
  return {
    by: 'proceedingsOpen',
    to: { yes: 'whose-record', no: 'what-else-matters', unknown: 'what-else-matters' },
  } as const;
}
