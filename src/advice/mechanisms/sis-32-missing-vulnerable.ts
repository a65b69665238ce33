import { check } from '../check';
import { aPersonToProtectIsMissingOrAtRisk } from '../rules/a-person-to-protect-is-missing-or-at-risk';

/** What `law/mechanisms/sis-32-missing-vulnerable` asks of the situation. */
export const sis32MissingVulnerable = check({
  mechanism: 'sis-32-missing-vulnerable',
  when: [aPersonToProtectIsMissingOrAtRisk],
  instead: ['interpol-yellow'],
});
