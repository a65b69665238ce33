import { check } from '../check';
import { aFaceIsToBeCompared } from '../rules/a-face-is-to-be-compared';
import { aSingleCaseNeedsTheSearch } from '../rules/a-single-case-needs-the-search';

/** What `law/mechanisms/pruem-ii-facial` asks of the situation. */
export const pruemIiFacial = check({
  mechanism: 'pruem-ii-facial',
  when: [aSingleCaseNeedsTheSearch, aFaceIsToBeCompared],
  instead: ['pruem-fingerprints', 'dir-2023-977-request'],
});
