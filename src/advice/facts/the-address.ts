/** An address or household abroad: what the people there said, and whether children live there. */
export const theAddress = {
  householdConsent: { kind: 'one', values: ['agrees', 'refuses', 'not-asked', 'unknown'] },
  householdChild: { kind: 'one', values: ['could-be-harmed', 'lives-there', 'none', 'unknown'] },
} as const;
