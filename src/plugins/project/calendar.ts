import { createEvents, type EventAttributes } from 'ics';
import { type ProjectEvent, projectWords } from '../../words';

const words = projectWords.events;
const numbers = (day: string): [number, number, number] => {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return [year, month, date];
};

/** The first day after the event: a calendar's last day is not part of it. */
function dayAfter(day: string): [number, number, number] {
  const [year, month, date] = numbers(day);
  return numbers(new Date(Date.UTC(year, month - 1, date + 1)).toISOString().slice(0, 10));
}

const asEntry = ({ id, title, place, first, last }: ProjectEvent): EventAttributes & { timestamp: number } => ({
  title,
  location: place,
  description: words.calendarNote,
  start: numbers(first),
  end: dayAfter(last),
  // What is over must not make anybody look busy.
  busyStatus: 'FREE',
  status: 'CONFIRMED',
  uid: `${id}@somec-handbook`,
  // The day on which the entries were written, not the hour of the build: two builds of one commit are the same.
  timestamp: Date.UTC(2026, 10, 29),
  calName: words.calendarName,
  productId: 'somec-handbook',
});

/**
 * Events of the project as a calendar file: whole days, no alarm, marked as past in words.
 *
 * @param events one of them, or all
 * @throws Error if the library refuses an entry
 */
export function calendarOf(events: readonly ProjectEvent[]): string {
  const { error, value } = createEvents(events.map(asEntry));
  if (error || !value) throw error ?? new Error('The calendar file is empty.');
  return value;
}
