import { checks, mechanismBetween, positionOn } from '../advice';
import {
  compiledOn,
  type InstrumentId,
  instruments,
  type MechanismId,
  mechanismIds,
  mechanisms,
  type TerritoryId,
  territories,
  territoryIds,
} from '../law';
import { instruments as names } from '../words';
import { titleOf } from './title-of';

type Link<Id> = { readonly id: Id; readonly title: string };

/** A text that gives officers a route elsewhere, but not in this State, and what to look at instead. */
export type NotAppliedView = {
  readonly instrument: InstrumentId;
  readonly short: string;
  readonly closes: readonly Link<MechanismId>[];
  /** The State takes part in these; the other State must too. */
  readonly instead: readonly Link<MechanismId>[];
  /** A later act took its place. */
  readonly replacedBy: Link<InstrumentId> | null;
};

/**
 * What does not apply in a State on the day the base was compiled. Texts of a few States only (the agreement with the
 * United Kingdom, Nordic laws) are left out elsewhere: nobody would look for them there.
 */
export function notAppliedView(ids: readonly InstrumentId[], place: TerritoryId): readonly NotAppliedView[] {
  return ids
    .filter((id) => isOutside(id, place))
    .map((id) => {
      const own = mechanismIds.filter((mechanism) => mechanisms[mechanism].instrument === id);
      const later = instruments[id].replacedBy;
      return {
        instrument: id,
        short: names[id].short,
        closes: own.filter((mechanism) => !mechanisms[mechanism].local).map(linked),
        instead: insteadOf(own, place).map(linked),
        replacedBy: later ? { id: later, title: names[later].short } : null,
      };
    })
    .filter(({ closes }) => closes.length > 0);
}

const linked = (id: MechanismId): Link<MechanismId> => ({ id, title: titleOf(id) });

const isOutside = (id: InstrumentId, place: TerritoryId): boolean =>
  !['yes', 'partly', 'unknown'].includes(positionOn(id, place, compiledOn).answer);

/** What the checks name instead, where it is open with at least one other State. */
const insteadOf = (closed: readonly MechanismId[], place: TerritoryId): readonly MechanismId[] => [
  ...new Set(
    closed
      .flatMap((id) => checks[id].instead)
      .filter((id) => !closed.includes(id) && opensFrom(place, id))
      // Between member States neither the agreement with the United Kingdom nor a Nordic law replaces anything.
      .filter((id) => !(mechanisms[id].local && territories[place].group === 'EU')),
  ),
];

const opensFrom = (place: TerritoryId, id: MechanismId): boolean =>
  territoryIds.some((other) => other !== place && mechanismBetween(id, place, other, compiledOn).status === 'open');
