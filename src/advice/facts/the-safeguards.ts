import { tick } from './kinds';

/** The five tests, and the rule at home. */
export const theSafeguards = {
  safeguardOtherwise: tick,
  safeguardNecessity: tick,
  safeguardProportionality: tick,
  safeguardAccuracy: tick,
  safeguardLawfulChannel: tick,
  homeGateway: {
    kind: 'one',
    values: ['law-or-protocol-allows', 'court-or-prosecutor-must-approve', 'professional-secrecy-bars', 'unknown'],
  },
} as const;
