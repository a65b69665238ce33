import { type Place, territories } from '../../law';
import type { Facts } from '../facts';
import { any, type Outcome } from '../outcome';
import { rule } from '../rule';

/** A State that neither ECRIS nor the agreement with the United Kingdom reaches: there the convention of 1959 is left. */
export const aStateOutsideEcrisMayHoldARecord = rule({
  id: 'a-state-outside-ecris-may-hold-a-record',
  needs: ['nationalities', 'convictingStates', 'earlierStates'],
  restsOn: ['coe-1959/art-13'],
  holds: ({ nationalities, convictingStates, earlierStates }) =>
    any([nationalities, convictingStates, earlierStates].map(reachesOutside)),
});

const isReached = (place: Place): boolean =>
  place === 'GB' || (place !== 'elsewhere' && territories[place].group === 'EU');

const reachesOutside = (states: Facts['nationalities']): Outcome => {
  if (states === undefined || states === 'unknown') return 'unknown';
  return states.every(isReached) ? 'no' : 'yes';
};
