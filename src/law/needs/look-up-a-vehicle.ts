import type { Need } from '../mechanism-model';

/** We need the owner of a vehicle. */
export const lookUpAVehicle: Need = {
  id: 'look-up-a-vehicle',
  servedBy: ['pruem-vehicle'],
};
