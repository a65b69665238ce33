import { Temporal } from 'temporal-polyfill';

/**
 * Elapsed hours: they run through nights, weekends and holidays, and through 23- and 25-hour days.
 *
 * @param from local time of the receiver, `YYYY-MM-DDTHH:MM`
 * @param hours how many
 * @param timeZone IANA zone of the State that has to act
 * @returns local time in that zone
 * A local time that the clock change skips or repeats is read as the earlier of the two moments: the stricter one.
 * @example countHours('2026-10-24T22:00', 8, 'Europe/Riga') // '2026-10-25T05:00': that night has 25 hours
 */
export function countHours(from: string, hours: number, timeZone: string): string {
  const start = Temporal.PlainDateTime.from(from).toZonedDateTime(timeZone, { disambiguation: 'earlier' });
  return start.add({ hours }).toPlainDateTime().toString({ smallestUnit: 'minute' });
}
