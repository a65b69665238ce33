import type { Day, TerritoryId } from '../../law';
import { addDays, dayKind } from './working-day';

/**
 * Working days: every day except Saturdays, Sundays and the public holidays of the State that has to act
 * (Regulation 1182/71 Art 2). The day of the event is not counted unless the act makes it day one.
 *
 * @param eventCounts the day of the event is day one (United Kingdom, records)
 * @returns the last day, or `unknown` outside the holiday table
 * @example countWorkingDays('2026-12-23', 2, 'LV') // '2026-12-29': 24 to 26 December are holidays, then a weekend
 */
export function countWorkingDays(from: Day, days: number, state: TerritoryId, eventCounts = false): Day | 'unknown' {
  let at = eventCounts ? from : addDays(from, 1);
  for (let counted = 0; ; at = addDays(at, 1)) {
    const kind = dayKind(at, state);
    if (kind === 'outside-the-table') return 'unknown';
    if (kind === 'working') counted += 1;
    if (counted === days) return at;
  }
}
