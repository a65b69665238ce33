/** The holiday door of the law room: loaded only where days are counted. Written by `npm run holidays`. */
import table from './holidays.json';
import type { Day, TerritoryId } from './model';

export const holidayYears = { first: table.firstYear, last: table.lastYear } as const;

/** National public days by day, with their English name. Regional days may differ. */
export const holidaysOf = (state: TerritoryId): Readonly<Record<Day, string>> => table.days[state];
