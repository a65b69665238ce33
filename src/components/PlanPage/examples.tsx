import { mechanismTitles } from '../../words';
import { noInstrument, sendNothingYet, undecidedLead } from './example-plans/other-plans';
import { answers, tellTheirPolice } from './example-plans/parts';
import { tellBeforeRelease } from './example-plans/tell-before-release';
import type { PlanPageProps } from './index';

/** Six routes of three kinds: more than two sheets hold. */
const manyRoutes = {
  ...tellBeforeRelease,
  lead: routesLike(['dir-2023-977-own-initiative', 'fd-2008-947-probation']),
  meanwhile: routesLike(['ecris-own-request']),
  alongside: routesLike(['eio', 'pruem-dna', 'eaw']).map((route) => ({ ...route, decision: 'separate' as const })),
};

function routesLike(ids: readonly (typeof tellTheirPolice.id)[]) {
  return ids.map((id) => ({ ...tellTheirPolice, id, title: mechanismTitles[id] }));
}

const shared = { answers, onChange: () => {}, onRestart: () => {}, headingLevel: 1, headingRef: null } as const;

export const examples = {
  'an open lead, a part for police alone, closed routes': { ...shared, plan: tellBeforeRelease },
  'many routes, each on an enclosure': { ...shared, plan: manyRoutes },
  'send nothing yet': { ...shared, plan: sendNothingYet },
  'an undecided lead, and what is open meanwhile': { ...shared, plan: undecidedLead },
  'no instrument, inside a chapter': { ...shared, plan: noInstrument, headingLevel: 2 },
} satisfies Record<string, PlanPageProps>;
