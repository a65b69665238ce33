import { rule } from '../rule';

/** There are finger or palm prints or marks. */
export const printsAreToBeCompared = rule({
  id: 'prints-are-to-be-compared',
  needs: ['traceKinds'],
  restsOn: ['2008-615/art-9', '2018-1862/art-40'],
  holds: ({ traceKinds }) => {
    if (traceKinds === undefined || traceKinds.includes('unknown')) return 'unknown';
    return traceKinds.includes('finger-or-palm') ? 'yes' : 'no';
  },
});
