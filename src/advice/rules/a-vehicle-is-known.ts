import { rule } from '../rule';

/** There is a whole registration or chassis number. */
export const aVehicleIsKnown = rule({
  id: 'a-vehicle-is-known',
  needs: ['traceKinds'],
  restsOn: ['2008-615/art-12', '2024-982/art-16(2)'],
  holds: ({ traceKinds }) => {
    if (traceKinds === undefined || traceKinds.includes('unknown')) return 'unknown';
    return traceKinds.includes('vehicle') ? 'yes' : 'no';
  },
});
