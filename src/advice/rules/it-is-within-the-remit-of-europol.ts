import type { Purpose } from '../../law';
import { rule } from '../rule';

const served: ReadonlySet<Purpose> = new Set(['investigate', 'prosecute', 'prevent-harm', 'protect-victim']);

/** A listed serious crime touches two or more member States, and a purpose of Art 20(3). */
export const itIsWithinTheRemitOfEuropol = rule({
  id: 'it-is-within-the-remit-of-europol',
  needs: ['purpose', 'listedCrime'],
  restsOn: ['2016-794/art-3', '2016-794/art-20(3)'],
  holds: ({ purpose, listedCrime }) => {
    if (purpose === undefined) return 'unknown';
    if (!served.has(purpose)) return 'no';
    if (listedCrime === undefined || listedCrime === 'unknown') return 'unknown';
    return listedCrime === 'two-or-more-member-states' ? 'yes' : 'no';
  },
});
