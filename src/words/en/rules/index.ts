import type { RuleId } from '../../../advice';
import type { RuleWords } from '../../types';
import { identityAndRecords } from './identity-and-records';
import { theSentence } from './the-sentence';
import { theSituation } from './the-situation';

/** Every rule as a reason, for each outcome. The article is added from the provision that the rule rests on. */
export const rules: Readonly<Record<RuleId | 'purpose-fits', RuleWords>> = {
  ...theSentence,
  ...theSituation,
  ...identityAndRecords,
};
