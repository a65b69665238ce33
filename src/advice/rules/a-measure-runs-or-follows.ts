import { rule } from '../rule';

/** There is something to supervise: a measure runs, or follows on release. */
export const aMeasureRunsOrFollows = rule({
  id: 'a-measure-runs-or-follows',
  needs: ['sentenceStatus', 'measureKind'],
  restsOn: ['2008-947/art-1', 'coe-1964/art-1'],
  holds: ({ sentenceStatus, measureKind }) => {
    if (measureKind === 'none') return 'no';
    if (sentenceStatus === 'measure-running' || sentenceStatus === 'in-custody-measure-follows') return 'yes';
    return sentenceStatus === undefined || sentenceStatus === 'unknown' || sentenceStatus === 'not-final'
      ? 'unknown'
      : 'no';
  },
});
