import { check } from '../check';
import { aChildThereIsAtRisk } from '../rules/a-child-there-is-at-risk';

/** What `law/mechanisms/child-protection-2019-1111` asks of the situation. */
export const childProtection20191111 = check({
  mechanism: 'child-protection-2019-1111',
  when: [aChildThereIsAtRisk],
  instead: ['child-protection-hague-1996'],
});
