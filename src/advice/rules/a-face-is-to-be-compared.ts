import { rule } from '../rule';

/** There is an image of a face. */
export const aFaceIsToBeCompared = rule({
  id: 'a-face-is-to-be-compared',
  needs: ['traceKinds'],
  restsOn: ['2024-982/art-20(1)'],
  holds: ({ traceKinds }) => {
    if (traceKinds === undefined || traceKinds.includes('unknown')) return 'unknown';
    return traceKinds.includes('face') ? 'yes' : 'no';
  },
});
