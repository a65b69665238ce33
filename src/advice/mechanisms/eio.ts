import { check } from '../check';
import { evidenceIsNeededForACase } from '../rules/evidence-is-needed-for-a-case';

/** What `law/mechanisms/eio` asks of the situation. */
export const eio = check({
  mechanism: 'eio',
  when: [evidenceIsNeededForACase],
  instead: ['tca-mutual-assistance', 'mla-2000', 'mla-coe-1959'],
});
