import { tick } from './kinds';

/** What a concern about a resident rests on, and whether anything points to another State. */
export const theConcern = {
  concernBasis: {
    kind: 'one',
    values: ['dated-conduct', 'named-witness', 'official-word', 'conviction-only', 'rumour', 'origin-only', 'unknown'],
  },
  /** Objective reasons that the other State holds what answers the question. */
  concernPointsThere: tick,
} as const;
