import { rule } from '../rule';

/** Six months or less are left: 60 days to decide, plus translation, take up much of that. Six is our practice line, not law. */
export const littleOfTheMeasureIsLeft = rule({
  id: 'little-of-the-measure-is-left',
  needs: ['measureRemaining'],
  restsOn: ['2008-947/art-12(1)'],
  holds: ({ measureRemaining }) => {
    if (measureRemaining === undefined || measureRemaining === 'unknown') return 'unknown';
    return measureRemaining <= 6 ? 'yes' : 'no';
  },
});
