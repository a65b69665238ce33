import { check } from '../check';
import { aCustodialSentenceIsToBeServedThere } from '../rules/a-custodial-sentence-is-to-be-served-there';

/** What `law/mechanisms/coe-1983-transfer` asks of the situation. */
export const coe1983Transfer = check({
  mechanism: 'coe-1983-transfer',
  when: [aCustodialSentenceIsToBeServedThere],
  instead: ['fd-2008-909-custodial', 'nordic-1963'],
});
