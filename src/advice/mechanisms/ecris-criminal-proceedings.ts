import { check } from '../check';

/** What `law/mechanisms/ecris-criminal-proceedings` asks of the situation. */
export const ecrisCriminalProceedings = check({
  mechanism: 'ecris-criminal-proceedings',
  when: [],
  instead: ['tca-criminal-records'],
});
