import type { Day, TerritoryId } from '../../law';
import { addDays, dayKind, nextWorkingDay } from './working-day';

/** A last day, and the later day to which it may move under Regulation 1182/71 Art 3(4)-(5). */
export type LastDay = { readonly strict: Day; readonly extended: Day | 'unknown' };

/**
 * Calendar days: the day of the event is not counted (Regulation 1182/71 Art 3(1)); weekends and holidays are.
 * The extension is a possibility only: Art 5(1)-(2) may switch it off. Never plan on it.
 *
 * @example countCalendarDays('2026-11-20', 3, 'LV') // { strict: '2026-11-23', extended: '2026-11-24' }
 */
export function countCalendarDays(from: Day, days: number, state: TerritoryId): LastDay {
  const strict = addDays(from, days);
  const moved = nextWorkingDay(strict, state);
  if (moved === 'unknown' || days < 2) return { strict, extended: moved };
  return { strict, extended: withTwoWorkingDays(from, moved, state) };
}

/** Art 3(5): a period of two days or more holds at least two working days. */
function withTwoWorkingDays(from: Day, last: Day, state: TerritoryId): Day | 'unknown' {
  let working = 0;
  for (let at = addDays(from, 1); ; at = addDays(at, 1)) {
    const kind = dayKind(at, state);
    if (kind === 'outside-the-table') return 'unknown';
    if (kind === 'working') working += 1;
    if (at >= last && working >= 2 && kind === 'working') return at;
  }
}
