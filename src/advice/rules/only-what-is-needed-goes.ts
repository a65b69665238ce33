import type { Facts } from '../facts';
import { all, type Outcome } from '../outcome';
import { rule } from '../rule';

/** Special categories only where strictly necessary; data of others only where they need it. */
export const onlyWhatIsNeededGoes = rule({
  id: 'only-what-is-needed-goes',
  needs: ['shareSpecialData', 'shareDataOfOthers'],
  restsOn: ['2016-680/art-4', '2016-680/art-10', '2016-680/art-6'],
  holds: ({ shareSpecialData, shareDataOfOthers }) => all([needed(shareSpecialData), needed(shareDataOfOthers)]),
});

function needed(part: Facts['shareSpecialData'] | Facts['shareDataOfOthers']): Outcome {
  if (part === undefined || part === 'unknown') return 'unknown';
  return part === 'more-than-needed' || part === 'not-needed' ? 'no' : 'yes';
}
