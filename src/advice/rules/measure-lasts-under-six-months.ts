import { rule } from '../rule';

/** The whole measure was ordered for less than six months. The text looks at nothing else; some national laws do. */
export const measureLastsUnderSixMonths = rule({
  id: 'measure-lasts-under-six-months',
  needs: ['measureDuration'],
  restsOn: ['2008-947/art-11(1)(j)'],
  holds: ({ measureDuration }) => {
    if (measureDuration === undefined || measureDuration === 'unknown') return 'unknown';
    return measureDuration < 6 ? 'yes' : 'no';
  },
});
