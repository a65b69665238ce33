import { rule } from '../rule';

const wantedForASentence: ReadonlySet<string> = new Set([
  'gone-from-a-sentence',
  'lost-under-supervision',
  'to-begin-a-sentence',
]);

/** An enforceable custodial sentence is to be carried out, and the convicted person cannot be found. Whether sightings are needed for it is decided case by case. */
export const sightingsAreNeededToCarryOutASentence = rule({
  id: 'sightings-are-needed-to-carry-out-a-sentence',
  needs: ['soughtAs', 'enforceableOrder'],
  restsOn: ['2018-1862/art-36(3)(b)'],
  holds: ({ soughtAs, enforceableOrder }) => {
    if (soughtAs === undefined || soughtAs === 'unknown') return 'unknown';
    if (!wantedForASentence.has(soughtAs)) return 'no';
    return enforceableOrder ?? 'unknown';
  },
});
