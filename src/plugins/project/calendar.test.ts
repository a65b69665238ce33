import { describe, expect, it } from 'vitest';
import { projectEvents } from '../../words';
import { calendarOf } from './calendar';

/** The fields of each entry of a calendar file. Long lines go on after a line break and a blank. */
const entriesOf = (file: string) =>
  file
    .replace(/\r\n[ \t]/g, '')
    .split('BEGIN:VEVENT')
    .slice(1)
    .map((entry) =>
      Object.fromEntries(entry.split('\r\n').map((line) => [line.split(/[:;]/)[0], line.slice(line.indexOf(':') + 1)])),
    );

const files = [...projectEvents.map((event) => [event.id, [event]] as const), ['all', projectEvents] as const];

describe.each(files)('%s.ics', (_, events) => {
  const file = calendarOf(events);
  const entries = entriesOf(file);

  it('is one calendar, with one entry a meeting', () => {
    expect(file.startsWith('BEGIN:VCALENDAR\r\n')).toBe(true);
    expect(file.trimEnd().endsWith('END:VCALENDAR')).toBe(true);
    expect(entries.map(({ SUMMARY }) => SUMMARY?.replaceAll('\\', ''))).toEqual(events.map(({ title }) => title));
  });
  it('each meeting takes whole days, ends the day after its last, and is over', () => {
    for (const [at, { first, last }] of events.entries()) {
      expect(entries[at]?.DTSTART).toBe(first.replaceAll('-', ''));
      expect(Number(entries[at]?.DTEND)).toBe(Number(last.replaceAll('-', '')) + 1);
      expect(Number(entries[at]?.DTEND)).toBeLessThan(20150201);
    }
  });
  it('makes nobody look busy, rings no bell, and says in words that it is past', () => {
    expect(file).not.toContain('VALARM');
    expect(file).not.toContain('ATTENDEE');
    for (const { SUMMARY, DESCRIPTION } of entries) {
      expect(SUMMARY).toContain('(past)');
      expect(DESCRIPTION).toContain('This meeting is over.');
    }
  });
  it('is the same in every build of the same commit', () => expect(calendarOf(events)).toBe(file));
});

it('no two meetings share a name', () => {
  expect(new Set(entriesOf(calendarOf(projectEvents)).map(({ UID }) => UID)).size).toBe(projectEvents.length);
});
