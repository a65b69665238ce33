import { type RuleId, ruleIds } from '../../advice';
import { rules } from '../../words';

/** A rule as the sentence it makes for an outcome: on paper the reader judges it. */
export const ruleText = (rule: string, is: 'yes' | 'no' | 'unknown'): string =>
  ruleIds.some((id) => id === rule) ? rules[rule as RuleId][is] : rule;
