import { check } from '../check';
import { aSingleCaseNeedsTheSearch } from '../rules/a-single-case-needs-the-search';

/** What `law/mechanisms/pruem-ii-police-records` asks of the situation. */
export const pruemIiPoliceRecords = check({
  mechanism: 'pruem-ii-police-records',
  when: [aSingleCaseNeedsTheSearch],
  instead: ['dir-2023-977-request'],
});
