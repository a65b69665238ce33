import { check } from '../check';
import { tracesOfAnUnknownPersonExist } from '../rules/traces-of-an-unknown-person-exist';

/** What `law/mechanisms/pruem-dna` asks of the situation. */
export const pruemDna = check({
  mechanism: 'pruem-dna',
  when: [tracesOfAnUnknownPersonExist],
  instead: ['tca-pruem', 'dir-2023-977-request'],
});
