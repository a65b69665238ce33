import { noInstrument, sendNothingYet, undecidedLead } from './example-plans/other-plans';
import { answers } from './example-plans/parts';
import { tellBeforeRelease } from './example-plans/tell-before-release';
import type { PlanPageProps } from './index';

const shared = { answers, onChange: () => {}, onRestart: () => {}, headingLevel: 1, headingRef: null } as const;

export const examples = {
  'an open lead, a part for police alone, closed routes': { ...shared, plan: tellBeforeRelease },
  'send nothing yet': { ...shared, plan: sendNothingYet },
  'an undecided lead, and what is open meanwhile': { ...shared, plan: undecidedLead },
  'no instrument, inside a chapter': { ...shared, plan: noInstrument, headingLevel: 2 },
} satisfies Record<string, PlanPageProps>;
