import { check } from '../check';

/** What `law/mechanisms/tca-criminal-records` asks of the situation. */
export const tcaCriminalRecords = check({
  mechanism: 'tca-criminal-records',
  when: [],
  instead: ['ecris-criminal-proceedings'],
});
