/** Shapes that many facts share. */

/** Yes, no and not known are three answers. */
export const tick = { kind: 'one', values: ['yes', 'no', 'unknown'] } as const;

/** Whole months. `edges` are the numbers on which some rule turns: tests stand there. */
export const months = (edges: readonly number[]) =>
  ({ kind: 'number', unit: 'months', min: 0, max: 720, edges }) as const;
