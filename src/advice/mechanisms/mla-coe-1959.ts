import { check } from '../check';
import { evidenceIsNeededForACase } from '../rules/evidence-is-needed-for-a-case';

/** What `law/mechanisms/mla-coe-1959` asks of the situation. */
export const mlaCoe1959 = check({
  mechanism: 'mla-coe-1959',
  when: [evidenceIsNeededForACase],
});
