import { check } from '../check';
import { purposeIsCriminalProceedings } from '../rules/purpose-is-criminal-proceedings';

/** What `law/mechanisms/ecris-criminal-proceedings` asks of the situation. */
export const ecrisCriminalProceedings = check({
  mechanism: 'ecris-criminal-proceedings',
  when: [purposeIsCriminalProceedings],
  instead: ['tca-criminal-records'],
});
