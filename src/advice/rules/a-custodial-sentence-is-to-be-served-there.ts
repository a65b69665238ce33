import { rule } from '../rule';

/** A final prison sentence is to be served there. A warning, or a person who is to be released, is something else. */
export const aCustodialSentenceIsToBeServedThere = rule({
  id: 'a-custodial-sentence-is-to-be-served-there',
  needs: ['purpose', 'custodyExit', 'sentenceStatus'],
  restsOn: ['2008-909/art-4(1)', 'coe-1983/art-3-conditions'],
  holds: ({ purpose, custodyExit, sentenceStatus }) => {
    if (purpose === undefined) return 'unknown';
    if (purpose !== 'supervise-or-execute' || sentenceStatus === 'not-final' || sentenceStatus === 'sentence-over')
      return 'no';
    if (custodyExit === undefined || custodyExit === 'unknown') return 'unknown';
    return custodyExit === 'sentence-transfer' ? 'yes' : 'no';
  },
});
