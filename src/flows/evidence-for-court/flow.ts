import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { elsewhere, leadsFor } from '../parts/other-purposes';
import { fiveTests, whoMayPassItOn } from '../parts/the-case';
import { endings } from './endings';

/**
 * A court needs evidence from another State. Compact: it finds the instrument and who signs, and hands over to the
 * tools of the European Judicial Network for authority, form and language.
 */
export default defineFlow({
  id: 'evidence-for-court',
  start: 'danger-now',
  steps: {
    ...dangerFirst('who-and-what-for'),
    'who-and-what-for': {
      asks: ['role', 'askingState', 'purpose'],
      next: {
        by: 'purpose',
        to: {
          ...elsewhere,
          investigate: inTheCase(),
          prosecute: inTheCase(),
        },
      },
    },
    'the-evidence': {
      asks: ['destinationStates', 'proceedingsOpen', 'answerServes', 'providerHoldsData'],
      next: {
        by: 'answerServes',
        to: {
          'the-inquiry': 'police-information',
          'the-court': needed(),
          both: needed(),
          unknown: {
            by: 'proceedingsOpen',
            to: {
              yes: 'ask-the-prosecutor-first',
              no: 'no-proceedings-no-order',
              unknown: 'ask-the-prosecutor-first',
            },
          },
        },
      },
    },
    'what-else-matters': {
      asks: ['evidenceAtRisk', 'caseRunsInSeveralStates', 'knownVictimOrChildThere', 'personMustNotKnow'],
      next: 'safeguards',
    },
    safeguards: {
      asks: fiveTests,
      next: {
        ask: 'the-safeguards-are-met',
        yes: { ask: 'a-case-runs-in-several-states', yes: 'act-together', no: oneRequest(), unknown: oneRequest() },
        no: 'send-nothing',
        unknown: 'not-yet',
      },
    },
    ...whoMayPassItOn,
  },
  endings,
  leadsTo: {
    ...leadsFor('another-purpose', 'somebody-to-protect', 'a-check-for-work', 'an-arrest-abroad'),
    'police-information': 'known-suspect',
  },
  // Information for the inquiry serves an investigation and no prosecution: the purpose is named anew.
  asksAgain: { 'police-information': ['purpose'] },
});

function inTheCase() {
  return { ask: 'reader-works-on-the-case', yes: 'the-evidence', no: 'who-may-pass-it-on' } as const;
}

/** Without proceedings there is no order for evidence. */
function needed() {
  return {
    ask: 'evidence-is-needed-for-a-case',
    yes: 'what-else-matters',
    no: 'no-proceedings-no-order',
    unknown: 'ask-the-prosecutor-first',
  } as const;
}

function oneRequest() {
  return {
    ask: 'a-provider-holds-the-data',
    yes: 'order-the-provider-data',
    no: 'ask-for-evidence',
    unknown: 'ask-for-evidence',
  } as const;
}
