import { asOutcome } from '../outcome';
import { rule } from '../rule';

/** Objective reasons point to the other State: it holds what answers the question. Being a national of it is none. */
export const thatStateProbablyHoldsIt = rule({
  id: 'that-state-probably-holds-it',
  needs: ['concernPointsThere'],
  restsOn: ['2023-977/art-4(3)'],
  holds: ({ concernPointsThere }) => asOutcome(concernPointsThere),
});
