import { check } from '../check';

/** What `law/mechanisms/ecris-other-purposes` asks of the situation. */
export const ecrisOtherPurposes = check({
  mechanism: 'ecris-other-purposes',
  when: [],
  instead: ['tca-criminal-records'],
});
