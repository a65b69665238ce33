import Holidays from 'date-holidays';

const states = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS NO CH LI GB'.split(
  ' ',
);
export const firstYear = 2024;
export const lastYear = 2031;

type Table = {
  readonly source: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly days: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** National public days per territory: `{ LV: { '2026-11-18': 'Proclamation Day of the Republic of Latvia' } }`. */
export function holidayTable(): Table {
  const days = Object.fromEntries(states.map((state) => [state, daysOf(state)]));
  return { source: 'date-holidays (data CC BY-SA 3.0)', firstYear, lastYear, days };
}

function daysOf(state: string): Readonly<Record<string, string>> {
  const calendar = new Holidays(state, { languages: 'en' });
  const years = Array.from({ length: lastYear - firstYear + 1 }, (_, index) => firstYear + index);
  const publicDays = years.flatMap((year) => calendar.getHolidays(year, 'en')).filter(({ type }) => type === 'public');
  const perDay = publicDays.flatMap(({ date, start, end, name }) =>
    datesBetween(date.slice(0, 10), start, end).map((day) => [day, name] as const),
  );
  return Object.fromEntries([...perDay].sort(([one], [other]) => one.localeCompare(other)));
}

/** A public day that lasts longer than one day (Easter in some calendars) covers each of its days. */
function datesBetween(first: string, start: Date, end: Date): readonly string[] {
  const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
  return Array.from({ length }, (_, index) =>
    new Date(Date.parse(`${first}T00:00:00Z`) + index * 86_400_000).toISOString().slice(0, 10),
  );
}
