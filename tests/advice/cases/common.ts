import type { Facts } from '../../../src/advice';

/** All five tests met. */
export const safeguardsMet = {
  safeguardOtherwise: 'yes',
  safeguardNecessity: 'yes',
  safeguardProportionality: 'yes',
  safeguardAccuracy: 'yes',
  safeguardLawfulChannel: 'yes',
} as const satisfies Facts;

/** Nothing on the tick-list applies. */
export const nothingElse = {
  citizenship: 'union',
  minorNowOrThen: 'no',
  internationalProtection: 'no',
  liveInvestigation: 'no',
  existingAlertOrOrder: 'no',
  knownVictimOrChildThere: 'no',
  personMustNotKnow: 'no',
} as const satisfies Facts;

/** A dated assessment that finds a real likelihood of serious harm. */
export const highAssessment = {
  assessmentFinding: 'real-likelihood',
  assessmentAge: 'under-3-months',
  newOffenceSuspected: 'no',
  dataSources: ['own'],
} as const satisfies Facts;

/** Where no warning is in view, neither the five tests nor the rule at home are asked. */
export function withoutWarning(answers: Facts): Facts {
  const notAsked = new Set<string>([...Object.keys(safeguardsMet), 'homeGateway']);
  return Object.fromEntries(Object.entries(answers).filter(([fact]) => !notAsked.has(fact)));
}

/** Where the tests are not met, nobody is asked for the rule at home. */
export const withoutGateway = ({ homeGateway: _notAsked, ...answers }: Facts): Facts => answers;
