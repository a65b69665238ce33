import type { RuleId } from '../../../advice';
import type { RuleWords } from '../../types';
import { custodyAndSentence } from './custody-and-sentence';
import { identityAndRecords } from './identity-and-records';
import { investigations } from './investigations';
import { journeyAndWhatWasSent } from './journey-and-what-was-sent';
import { sharing } from './sharing';
import { theProtection } from './the-protection';
import { theSearch } from './the-search';
import { theSentence } from './the-sentence';
import { theSituation } from './the-situation';
import { whatCameIn } from './what-came-in';
import { whatWasReceived } from './what-was-received';

/** Every rule as a reason, for each outcome. The article is added from the provision that the rule rests on. */
export const rules: Readonly<Record<RuleId | 'purpose-fits', RuleWords>> = {
  ...custodyAndSentence,
  ...identityAndRecords,
  ...investigations,
  ...journeyAndWhatWasSent,
  ...sharing,
  ...theProtection,
  ...theSearch,
  ...theSentence,
  ...theSituation,
  ...whatCameIn,
  ...whatWasReceived,
};
