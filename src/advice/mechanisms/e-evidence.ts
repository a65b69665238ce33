import { check } from '../check';
import { aProviderHoldsTheData } from '../rules/a-provider-holds-the-data';

/** What `law/mechanisms/e-evidence` asks of the situation. */
export const eEvidence = check({
  mechanism: 'e-evidence',
  when: [aProviderHoldsTheData],
  instead: ['eio', 'mla-2000', 'mla-coe-1959'],
});
