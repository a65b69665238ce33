import type { ComponentProps } from 'react';
import { noInstrument, sendNothingYet, undecidedLead } from '../PlanPage/example-plans/other-plans';
import { tellBeforeRelease } from '../PlanPage/example-plans/tell-before-release';
import type PlanHead from './index';

export const examples = {
  'a route is open, and hours are left': { plan: tellBeforeRelease, headingLevel: 1, headingRef: null },
  'something to find out first': { plan: undecidedLead, headingLevel: 1, headingRef: null },
  'nothing goes abroad': { plan: sendNothingYet, headingLevel: 1, headingRef: null },
  'the reader answers': { plan: { ...sendNothingYet, toAnswer: true }, headingLevel: 1, headingRef: null },
  'no instrument': { plan: noInstrument, headingLevel: 2, headingRef: null },
} satisfies Record<string, ComponentProps<typeof PlanHead>>;
