import { check } from '../check';
import { aCriminalBanProtects } from '../rules/a-criminal-ban-protects';
import { aProtectedPersonAsks } from '../rules/a-protected-person-asks';

/** What `law/mechanisms/epo-2011-99` asks of the situation. */
export const epo201199 = check({
  mechanism: 'epo-2011-99',
  when: [aProtectedPersonAsks, aCriminalBanProtects],
  instead: ['reg-606-2013'],
});
