import { check } from '../check';
import { aPersonToProtectIsMissingOrAtRisk } from '../rules/a-person-to-protect-is-missing-or-at-risk';

/** What `law/mechanisms/interpol-yellow` asks of the situation. */
export const interpolYellow = check({
  mechanism: 'interpol-yellow',
  when: [aPersonToProtectIsMissingOrAtRisk],
});
