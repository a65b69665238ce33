import { check } from '../check';
import { printsOrTracesAreToBeCompared } from '../rules/prints-or-traces-are-to-be-compared';

/** What `law/mechanisms/tca-pruem` asks of the situation. */
export const tcaPruem = check({
  mechanism: 'tca-pruem',
  when: [printsOrTracesAreToBeCompared],
});
