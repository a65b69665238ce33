import { asOutcome } from '../outcome';
import { rule } from '../rule';

/** Immediate danger to life or limb. Not established goes the way of yes: life may be at stake. */
export const harmIsImminent = rule({
  id: 'harm-is-imminent',
  needs: ['harmIsImminent'],
  restsOn: ['2023-977/art-4(4)'],
  holds: ({ harmIsImminent }) => asOutcome(harmIsImminent),
});
