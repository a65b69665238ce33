import type { Day } from '../../law';

/** The reader's own day, from the clock of the device. Only read after the page has come alive, never while rendering. */
export function localDay(now: Date = new Date()): Day {
  const month = String(now.getMonth() + 1).padStart(2, '0');
  const day = String(now.getDate()).padStart(2, '0');
  return `${now.getFullYear()}-${month}-${day}` as Day;
}
