import { check } from '../check';
import { marksFitAnAlert } from '../rules/marks-fit-an-alert';
import { printsAreToBeCompared } from '../rules/prints-are-to-be-compared';
import { tracesOfAnUnknownPersonExist } from '../rules/traces-of-an-unknown-person-exist';

/** What `law/mechanisms/sis-40-unknown-wanted` asks of the situation. */
export const sis40UnknownWanted = check({
  mechanism: 'sis-40-unknown-wanted',
  when: [tracesOfAnUnknownPersonExist, printsAreToBeCompared, marksFitAnAlert],
  instead: ['tca-pruem'],
});
