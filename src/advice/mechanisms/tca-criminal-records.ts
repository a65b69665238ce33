import { check } from '../check';
import { purposeIsProceedingsOrVetting } from '../rules/purpose-is-proceedings-or-vetting';

/** What `law/mechanisms/tca-criminal-records` asks of the situation. */
export const tcaCriminalRecords = check({
  mechanism: 'tca-criminal-records',
  when: [purposeIsProceedingsOrVetting],
  instead: ['ecris-criminal-proceedings'],
});
