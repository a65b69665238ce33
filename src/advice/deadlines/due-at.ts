import { type Day, type Limit, type LimitId, limits, type TerritoryId, territories } from '../../law';
import { holidaysOf } from '../../law/holidays';
import { countCalendarDays } from './count-calendar-days';
import { countHours } from './count-hours';
import { countWorkingDays } from './count-working-days';
import { addDays } from './working-day';

/** When an answer is due. Local time of the State that has to act. Plan on `strict`. */
export type Due = {
  readonly limit: Limit;
  /** The later moment, where an extension may apply; the same as `strict` where none can. */
  readonly due: string | 'unknown';
  /** The moment to work to: no extension counted in. */
  readonly strict: string | 'unknown';
  readonly timeZone: string;
  /** Public holidays that were met while counting, with their names. */
  readonly holidays: readonly { readonly day: Day; readonly name: string }[];
};

/**
 * @param id a time limit of the base
 * @param from local time of receipt, `YYYY-MM-DDTHH:MM`
 * @param state the State that has to act
 * @example dueAt('2023-977-urgent-direct', '2026-12-23T16:00', 'LV').strict // '2026-12-24T00:00'
 */
export function dueAt(id: LimitId, from: string, state: TerritoryId): Due {
  const limit = limits[id];
  const { timeZone } = territories[state];
  const moments = momentsOf(limit, from, state, timeZone);
  return { limit, ...moments, timeZone, holidays: holidaysMet(limit, from.slice(0, 10) as Day, moments.due, state) };
}

function momentsOf(limit: Limit, from: string, state: TerritoryId, timeZone: string): { due: string; strict: string } {
  const day = from.slice(0, 10) as Day;
  const eventCounts = limit.counting === 'day-of-event-counts';
  switch (limit.unit) {
    case 'hours': {
      const moment = countHours(from, limit.amount, timeZone);
      return { due: moment, strict: moment };
    }
    case 'workingDays': {
      const moment = endOf(countWorkingDays(day, limit.amount, state, eventCounts));
      return { due: moment, strict: moment };
    }
    case 'calendarDays': {
      if (eventCounts) {
        const moment = endOf(addDays(day, limit.amount - 1));
        return { due: moment, strict: moment };
      }
      const { strict, extended } = countCalendarDays(day, limit.amount, state);
      return { due: endOf(extended), strict: endOf(strict) };
    }
  }
}

const endOf = (day: Day | 'unknown'): string => (day === 'unknown' ? 'unknown' : `${day}T23:59`);

/** Holidays among the days that were counted; the day of the event is one of them only where the act counts it. */
function holidaysMet({ counting }: Limit, from: Day, to: string, state: TerritoryId): Due['holidays'] {
  const last = to === 'unknown' ? from : to.slice(0, 10);
  return Object.entries(holidaysOf(state))
    .filter(([day]) => (counting === 'day-of-event-counts' ? day >= from : day > from) && day <= last)
    .map(([day, name]) => ({ day: day as Day, name }));
}
