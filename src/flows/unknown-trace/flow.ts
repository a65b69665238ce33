import { defineFlow } from '../engine/define-flow';
import { dangerFirst } from '../parts/danger';
import { elsewhere, leadsFor } from '../parts/other-purposes';
import { fiveTests, whoMayPassItOn } from '../parts/the-case';
import { endings } from './endings';

/**
 * A trace of somebody unknown is to be compared with files of other States: first at home, in a single case,
 * and never the trace of a victim. A match is no identification until an expert has confirmed it.
 */
export default defineFlow({
  id: 'unknown-trace',
  start: 'danger-now',
  steps: {
    ...dangerFirst('who-and-what-for'),
    'who-and-what-for': {
      asks: ['role', 'askingState', 'purpose'],
      next: {
        by: 'purpose',
        to: {
          ...elsewhere,
          investigate: { ask: 'reader-works-on-the-case', yes: 'the-trace', no: 'who-may-pass-it-on' },
        },
      },
    },
    'the-trace': {
      asks: ['traceKinds', 'traceSource', 'homeSearch', 'singleCaseFile'],
      next: {
        by: 'traceSource',
        to: {
          'victim-or-witness': 'keep-it-at-home',
          'perpetrator-of-a-serious-crime': searched(),
          'perpetrator-of-another-offence': searched(),
          'somebody-who-was-there': searched(),
          unknown: searched(),
        },
      },
    },
    'which-states': { asks: ['destinationStates', 'listedCrime'], next: 'safeguards' },
    safeguards: {
      asks: fiveTests,
      next: {
        ask: 'the-safeguards-are-met',
        yes: {
          ask: 'a-trace-can-be-compared',
          yes: 'compare-the-trace',
          no: 'ask-with-the-image',
          unknown: 'search-at-home-first',
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
    'the-person-is-known': 'known-suspect',
  },
});

/** What can be found at home is not asked abroad; a search abroad belongs to one case. */
function searched() {
  return {
    by: 'homeSearch',
    to: {
      identified: 'the-person-is-known',
      'not-searched': 'search-at-home-first',
      unknown: 'search-at-home-first',
      'no-identity': {
        ask: 'a-single-case-needs-the-search',
        yes: 'which-states',
        no: 'open-a-case-first',
        unknown: 'open-a-case-first',
      },
    },
  } as const;
}
