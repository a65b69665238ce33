import { tick } from './kinds';

/** An offence that is investigated: what is wanted abroad, why there, how soon, and for what use. */
export const anInvestigation = {
  /** Reasons that the information is needed and that this State holds it. */
  objectiveReasons: tick,
  answerServes: { kind: 'one', values: ['the-inquiry', 'the-court', 'both', 'unknown'] },
  urgencyGround: {
    kind: 'one',
    values: [
      'threat-to-public-security',
      'danger-to-life-or-limb',
      'decision-on-liberty',
      'about-to-lose-its-worth',
      'none',
      'unknown',
    ],
  },
  /** On the list of Europol, and which member States it touches. */
  listedCrime: { kind: 'one', values: ['two-or-more-member-states', 'one-state-only', 'not-listed', 'unknown'] },
  proceedingsOpen: tick,
} as const;
