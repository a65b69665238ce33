/** Where the person goes, how sure that is, and for how long. */
export const theMove = {
  destinationStates: { kind: 'states', max: 3, orUnknown: true },
  destinationCertainty: { kind: 'one', values: ['certain', 'likely', 'cannot-be-foreseen'] },
  stay: { kind: 'one', values: ['to-live-there', 'longer-stay', 'short-trip', 'unknown'] },
} as const;
