import { rule } from '../rule';

/** There is a DNA trace. */
export const dnaIsToBeCompared = rule({
  id: 'dna-is-to-be-compared',
  needs: ['traceKinds'],
  restsOn: ['2008-615/art-3'],
  holds: ({ traceKinds }) => {
    if (traceKinds === undefined || traceKinds.includes('unknown')) return 'unknown';
    return traceKinds.includes('dna') ? 'yes' : 'no';
  },
});
