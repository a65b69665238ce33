import { check } from '../check';
import { purposeIsVettingForWork } from '../rules/purpose-is-vetting-for-work';

/** What `law/mechanisms/ecris-other-purposes` asks of the situation. */
export const ecrisOtherPurposes = check({
  mechanism: 'ecris-other-purposes',
  when: [purposeIsVettingForWork],
  instead: ['tca-criminal-records'],
});
