import { check } from '../check';
import { aCivilBanProtects } from '../rules/a-civil-ban-protects';
import { aProtectedPersonAsks } from '../rules/a-protected-person-asks';

/** What `law/mechanisms/reg-606-2013` asks of the situation. */
export const reg6062013 = check({
  mechanism: 'reg-606-2013',
  when: [aProtectedPersonAsks, aCivilBanProtects],
  instead: ['epo-2011-99'],
});
