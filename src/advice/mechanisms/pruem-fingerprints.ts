import { check } from '../check';
import { aSingleCaseNeedsTheSearch } from '../rules/a-single-case-needs-the-search';
import { thePrintsMayBeCompared } from '../rules/the-prints-may-be-compared';

/** What `law/mechanisms/pruem-fingerprints` asks of the situation. */
export const pruemFingerprints = check({
  mechanism: 'pruem-fingerprints',
  when: [aSingleCaseNeedsTheSearch, thePrintsMayBeCompared],
  instead: ['tca-pruem', 'dir-2023-977-request'],
});
