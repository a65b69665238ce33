import { check } from '../check';
import { aSingleCaseNeedsTheSearch } from '../rules/a-single-case-needs-the-search';
import { aVehicleIsKnown } from '../rules/a-vehicle-is-known';

/** What `law/mechanisms/pruem-vehicle` asks of the situation. */
export const pruemVehicle = check({
  mechanism: 'pruem-vehicle',
  when: [aSingleCaseNeedsTheSearch, aVehicleIsKnown],
  instead: ['dir-2023-977-request', 'tca-operational-information'],
});
