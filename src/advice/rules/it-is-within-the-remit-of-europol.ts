import type { Purpose } from '../../law';
import { rule } from '../rule';

const served: ReadonlySet<Purpose> = new Set(['investigate', 'prosecute', 'prevent-harm', 'protect-victim']);

/** A listed serious crime touches two or more member States, and a purpose of Art 20(3): the States concerned are not asked here. */
export const itIsWithinTheRemitOfEuropol = rule({
  id: 'it-is-within-the-remit-of-europol',
  needs: ['purpose'],
  restsOn: ['2016-794/art-3', '2016-794/art-20(3)'],
  holds: ({ purpose }) => {
    if (purpose === undefined) return 'unknown';
    return served.has(purpose) ? 'unknown' : 'no';
  },
});
