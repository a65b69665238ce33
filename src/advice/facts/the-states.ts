/** The other States, by what they are to the person: three at most in each list. */
export const theStates = {
  nationalities: { kind: 'states', max: 3, orUnknown: true },
  convictingStates: { kind: 'states', max: 3, orUnknown: true },
  earlierStates: { kind: 'states', max: 3, orUnknown: true },
} as const;
