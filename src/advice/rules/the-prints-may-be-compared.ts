import { rule } from '../rule';
import { printsAreToBeCompared } from './prints-are-to-be-compared';

/**
 * There are prints to compare: of a trace, where a trace is looked at; else of this person, taken under national law.
 * Prints move only where strictly necessary.
 */
export const thePrintsMayBeCompared = rule({
  id: 'the-prints-may-be-compared',
  needs: ['traceKinds', 'identityPrints'],
  onlyIfAsked: ['traceKinds', 'identityPrints'],
  restsOn: ['2016-680/art-10', '2008-615/art-9'],
  holds: ({ traceKinds, identityPrints }) => {
    if (traceKinds !== undefined) return printsAreToBeCompared.holds({ traceKinds });
    if (identityPrints === 'taken') return 'yes';
    return identityPrints === 'may-not-be-taken' ? 'no' : 'unknown';
  },
});
