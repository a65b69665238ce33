import { check } from '../check';
import { aChildThereIsAtRisk } from '../rules/a-child-there-is-at-risk';

/** What `law/mechanisms/child-protection-hague-1996` asks of the situation. */
export const childProtectionHague1996 = check({
  mechanism: 'child-protection-hague-1996',
  when: [aChildThereIsAtRisk],
  instead: ['child-protection-2019-1111'],
});
