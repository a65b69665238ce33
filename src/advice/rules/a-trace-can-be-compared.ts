import { rule } from '../rule';

/** DNA, prints or a vehicle: kinds that are compared between States today. Faces are not, so far. */
export const aTraceCanBeCompared = rule({
  id: 'a-trace-can-be-compared',
  needs: ['traceKinds'],
  restsOn: ['2008-615/art-3', '2008-615/art-9', '2008-615/art-12', '2024-982/art-75(2)'],
  holds: ({ traceKinds }) => {
    if (traceKinds === undefined || traceKinds.includes('unknown')) return 'unknown';
    return traceKinds.some((kind) => kind === 'dna' || kind === 'finger-or-palm' || kind === 'vehicle') ? 'yes' : 'no';
  },
});
