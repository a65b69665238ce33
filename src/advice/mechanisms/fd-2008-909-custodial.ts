import { check } from '../check';
import { aCustodialSentenceIsToBeServedThere } from '../rules/a-custodial-sentence-is-to-be-served-there';

/** What `law/mechanisms/fd-2008-909-custodial` asks of the situation. */
export const fd2008909Custodial = check({
  mechanism: 'fd-2008-909-custodial',
  when: [aCustodialSentenceIsToBeServedThere],
  instead: ['nordic-1963', 'coe-1983-transfer'],
});
