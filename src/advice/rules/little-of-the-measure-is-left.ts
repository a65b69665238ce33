import { rule } from '../rule';

/** Six months or less are left: 60 days to decide, plus translation, take up much of that. Six is our practice line, not law. Before release all of it is left. */
export const littleOfTheMeasureIsLeft = rule({
  id: 'little-of-the-measure-is-left',
  needs: ['measureRemaining', 'measureDuration', 'sentenceStatus'],
  restsOn: ['2008-947/art-12(1)'],
  holds: ({ measureRemaining, measureDuration, sentenceStatus }) => {
    const notBegun = measureRemaining === undefined && sentenceStatus === 'in-custody-measure-follows';
    const left = notBegun ? measureDuration : measureRemaining;
    if (left === undefined || left === 'unknown') return 'unknown';
    return left <= 6 ? 'yes' : 'no';
  },
});
