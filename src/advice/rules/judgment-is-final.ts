import { rule } from '../rule';

/** The judgment, and the probation decision where there is one, are final. */
export const judgmentIsFinal = rule({
  id: 'judgment-is-final',
  needs: ['sentenceStatus'],
  restsOn: ['2008-947/art-2'],
  holds: ({ sentenceStatus }) => {
    if (sentenceStatus === undefined || sentenceStatus === 'unknown') return 'unknown';
    return sentenceStatus === 'not-final' ? 'no' : 'yes';
  },
});
