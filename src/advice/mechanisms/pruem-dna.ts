import { check } from '../check';
import { dnaIsToBeCompared } from '../rules/dna-is-to-be-compared';
import { tracesOfAnUnknownPersonExist } from '../rules/traces-of-an-unknown-person-exist';

/** What `law/mechanisms/pruem-dna` asks of the situation. */
export const pruemDna = check({
  mechanism: 'pruem-dna',
  when: [tracesOfAnUnknownPersonExist, dnaIsToBeCompared],
  instead: ['tca-pruem', 'dir-2023-977-request'],
});
