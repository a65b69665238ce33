import { check } from '../check';
import { aSingleCaseNeedsTheSearch } from '../rules/a-single-case-needs-the-search';

/** What `law/mechanisms/pruem-vehicle` asks of the situation. */
export const pruemVehicle = check({
  mechanism: 'pruem-vehicle',
  when: [aSingleCaseNeedsTheSearch],
  instead: ['dir-2023-977-request', 'tca-operational-information'],
});
