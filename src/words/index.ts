/** The door of the words room. A build carries one locale's words: another locale takes the place of `en` here. */
export { basePages } from './en/base-pages';
export { counting } from './en/counting';
export { whoAndWhatFor } from './en/facts/who-and-what-for';
export { flowTitles } from './en/flow-titles';
export { loadFlowWords } from './en/flows';
export { instruments } from './en/instruments';
export { lookUp } from './en/look-up';
export { measures, remains } from './en/measures';
export { loadMechanismDetail } from './en/mechanism-details';
export { mechanismTitles } from './en/mechanism-titles';
export { loadMechanismWords } from './en/mechanisms';
export { general, problems, whereCodes } from './en/messages';
export { gateways, limits, units } from './en/names';
export { planWords } from './en/plan';
export { planPageWords } from './en/plan-page';
export { rules } from './en/rules';
export { territories } from './en/territories';
export type * from './types';
