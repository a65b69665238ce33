import { check } from '../check';
import { evidenceIsNeededForACase } from '../rules/evidence-is-needed-for-a-case';

/** What `law/mechanisms/mla-2000` asks of the situation. */
export const mla2000 = check({
  mechanism: 'mla-2000',
  when: [evidenceIsNeededForACase],
  instead: ['eio', 'mla-coe-1959'],
});
