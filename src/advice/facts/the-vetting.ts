import { tick } from './kinds';

/** A check for work or volunteering with children: who asks, for what, on which law, with whose consent. */
export const theVetting = {
  vettingAsker: {
    kind: 'one',
    values: ['vetting-authority', 'the-person', 'employer-or-club', 'parent', 'other-authority', 'unknown'],
  },
  vettingActivity: { kind: 'one', values: ['paid', 'organised-voluntary', 'private', 'unknown'] },
  vettingStage: { kind: 'one', values: ['recruiting', 'already-working', 'unknown'] },
  vettingLaw: tick,
  vettingConsent: { kind: 'one', values: ['given', 'refused', 'not-asked', 'unknown'] },
} as const;
