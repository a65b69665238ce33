/** The door of the advice room: pure functions from facts to findings and plans. */
export { assess, blindTo, type Finding, type Reason, type RuleReason } from './assess';
export { confidentialFacts, confidentialMeasures } from './confidential';
export type { Condition, Ending, MeasureUse, Remains } from './ending';
export { type FactName, type FactSpec, type Facts, type FactValue, factNames, factSpecs } from './facts';
export { factsThatNameAText } from './facts-that-name-a-text';
export { isDay } from './is-day';
export { type MeasureId, measureBasis, type RemainId } from './measures';
export { checks } from './mechanisms';
export type { Outcome } from './outcome';
export { composePlan, type Plan, planFor } from './plan';
export { positionOn, type Standing } from './position-on';
export { type FactProblem, problemsWith, problemWith } from './problems';
export { type ReadFacts, readFacts } from './read-facts';
export type { Rule } from './rule';
export { type RuleId, ruleIds, rules } from './rules';
export type { PlanEntry } from './serve-need';
export { instrumentBetween, mechanismBetween, type Where, type WhereCode, type WhereReason } from './where';
