import type { RuleId } from '../../../advice';
import type { RuleWords } from '../../types';
import { theSentence } from './the-sentence';
import { theSituation } from './the-situation';
import { whatCameIn } from './what-came-in';

/** Every rule as a reason, for each outcome. The article is added from the provision that the rule rests on. */
export const rules: Readonly<Record<RuleId | 'purpose-fits', RuleWords>> = {
  ...theSentence,
  ...theSituation,
  ...whatCameIn,
};
