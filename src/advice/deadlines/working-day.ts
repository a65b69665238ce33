import { Temporal } from 'temporal-polyfill';
import type { Day, TerritoryId } from '../../law';
import { holidaysOf, holidayYears } from '../../law/holidays';

/** What kind of day it is in a State; `outside-the-table` where no holidays are known: then the answer is unknown. */
export type DayKind = 'working' | 'weekend' | 'public-holiday' | 'outside-the-table';

/**
 * @param day a calendar day
 * @param state the State that has to act: its holidays count (Regulation 1182/71 Art 2), not the asking State's
 * @example dayKind('2026-11-18', 'LV') // 'public-holiday'
 */
export function dayKind(day: Day, state: TerritoryId): DayKind {
  const { year, dayOfWeek } = Temporal.PlainDate.from(day);
  if (year < holidayYears.first || year > holidayYears.last) return 'outside-the-table';
  if (dayOfWeek >= 6) return 'weekend';
  return day in holidaysOf(state) ? 'public-holiday' : 'working';
}

/** The day that many days later. */
export const addDays = (day: Day, amount: number): Day =>
  Temporal.PlainDate.from(day).add({ days: amount }).toString() as Day;

/** The first working day from this day on, or `unknown` outside the holiday table. */
export function nextWorkingDay(day: Day, state: TerritoryId): Day | 'unknown' {
  for (let at = day; ; at = addDays(at, 1)) {
    const kind = dayKind(at, state);
    if (kind === 'working') return at;
    if (kind === 'outside-the-table') return 'unknown';
  }
}
