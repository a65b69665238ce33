import { type InstrumentId, type Place, territoryIds, territoryOf } from '../law';
import type { Facts } from './facts';
import { instrumentBetween } from './where';

/** Refusals of entry and returns stand in Regulations of their own: not every State of SIS takes part in them. */
const instrumentOf: Partial<Record<NonNullable<Facts['hitAlert']>, InstrumentId>> = {
  'refusal-of-entry': '2018-1861',
  return: '2018-1860',
};

/** A hit is claimed on an alert that the two States do not share: the United Kingdom, for one, has no SIS. */
export function sisDoesNotLink({ today, askingState, destinationStates, hitAlert }: Facts): boolean {
  if (today === undefined || askingState === undefined || hitAlert === undefined) return false;
  if (hitAlert === 'not-from-sis' || hitAlert === 'unknown') return false;
  const instrument = instrumentOf[hitAlert] ?? '2018-1862';
  const named = destinationStates === undefined || destinationStates === 'unknown' ? territoryIds : destinationStates;
  const own = asPlace(askingState);
  const others = named.map(asPlace).filter((place) => place !== own);
  return (
    others.length > 0 && others.every((place) => instrumentBetween(instrument, own, place, today).status === 'closed')
  );
}

/** Answers are checked before EL and UK have become GR and GB. */
const asPlace = (place: Place): Place => territoryOf(place) ?? 'elsewhere';
