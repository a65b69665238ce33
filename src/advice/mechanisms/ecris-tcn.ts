import { check } from '../check';
import { theIndexCoversThePerson } from '../rules/the-index-covers-the-person';

/** What `law/mechanisms/ecris-tcn` asks of the situation. */
export const ecrisTcn = check({
  mechanism: 'ecris-tcn',
  when: [theIndexCoversThePerson],
  instead: ['ecris-criminal-proceedings', 'ecris-other-purposes', 'tca-criminal-records', 'mla-coe-1959'],
});
