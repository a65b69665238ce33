import { type Place, territoryOf } from '../law';
import type { Facts } from './facts';
import { mechanismBetween } from './where';

/** Direct contact is claimed under FD 2008/947/JHA, which links member States only, and steps back where Nordic laws go first. */
export function textDoesNotLink({ today, askingState, destinationStates, callText }: Facts): boolean {
  if (today === undefined || askingState === undefined || callText !== 'fd-2008-947') return false;
  if (destinationStates === undefined || destinationStates === 'unknown') return false;
  const own = asPlace(askingState);
  const others = destinationStates.map(asPlace).filter((place) => place !== own);
  return (
    others.length > 0 &&
    others.every((place) => mechanismBetween('fd-2008-947-probation', own, place, today).status === 'closed')
  );
}

/** Answers are checked before EL and UK have become GR and GB. */
const asPlace = (place: Place): Place => territoryOf(place) ?? 'elsewhere';
