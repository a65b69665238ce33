import { describe, expect, it } from 'vitest';
import { countHours } from './count-hours';

describe('hours run on', () => {
  it('through the night and the weekend', () => {
    expect(countHours('2026-11-20T22:00', 8, 'Europe/Riga')).toBe('2026-11-21T06:00');
  });

  it('into a new year', () => {
    expect(countHours('2026-12-31T20:30', 8, 'Europe/Riga')).toBe('2027-01-01T04:30');
  });
});

describe.each(['Europe/Riga', 'Europe/Lisbon'])('the clocks change in %s', (zone) => {
  it('in spring the day has 23 hours', () => {
    expect(countHours('2026-03-28T22:00', 8, zone)).toBe('2026-03-29T07:00');
    expect(countHours('2026-03-28T12:00', 24, zone)).toBe('2026-03-29T13:00');
  });

  it('in autumn the day has 25 hours', () => {
    expect(countHours('2026-10-24T22:00', 8, zone)).toBe('2026-10-25T05:00');
    expect(countHours('2026-10-24T12:00', 24, zone)).toBe('2026-10-25T11:00');
  });

  it('the days before and after have 24', () => {
    expect(countHours('2026-03-27T12:00', 24, zone)).toBe('2026-03-28T12:00');
    expect(countHours('2026-10-25T12:00', 24, zone)).toBe('2026-10-26T12:00');
  });
});

describe('the clock stands on the change itself', () => {
  it("each State has its own hour: Riga skips three o'clock, Lisbon one", () => {
    expect(countHours('2026-03-29T02:30', 1, 'Europe/Riga')).toBe('2026-03-29T04:30');
    expect(countHours('2026-03-29T00:30', 1, 'Europe/Lisbon')).toBe('2026-03-29T02:30');
  });

  it('an hour that comes twice is taken the first time: the stricter one', () => {
    expect(countHours('2026-10-25T03:30', 8, 'Europe/Riga')).toBe('2026-10-25T10:30');
    expect(countHours('2026-10-25T01:30', 8, 'Europe/Lisbon')).toBe('2026-10-25T08:30');
  });
});
