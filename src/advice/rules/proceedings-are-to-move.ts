import { rule } from '../rule';

/** Whether justice is better served by proceedings there is for prosecutor and court; not asked here. */
export const proceedingsAreToMove = rule({
  id: 'proceedings-are-to-move',
  needs: ['purpose'],
  restsOn: ['2024-3011/art-5(1)'],
  holds: ({ purpose }) => {
    if (purpose === undefined) return 'unknown';
    return purpose === 'prosecute' ? 'unknown' : 'no';
  },
});
