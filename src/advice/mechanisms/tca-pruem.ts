import { check } from '../check';
import { tracesOfAnUnknownPersonExist } from '../rules/traces-of-an-unknown-person-exist';

/** What `law/mechanisms/tca-pruem` asks of the situation. */
export const tcaPruem = check({
  mechanism: 'tca-pruem',
  when: [tracesOfAnUnknownPersonExist],
});
