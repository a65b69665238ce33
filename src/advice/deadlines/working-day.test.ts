import { describe, expect, it } from 'vitest';
import { addDays, dayKind, nextWorkingDay } from './working-day';

describe('the kind of a day', () => {
  it.each([
    ['2026-11-20', 'LV', 'working'],
    ['2026-11-21', 'LV', 'weekend'],
    ['2026-11-22', 'LV', 'weekend'],
    ['2026-11-23', 'LV', 'working'],
    ['2026-11-18', 'LV', 'public-holiday'],
    ['2026-12-24', 'LV', 'public-holiday'],
    ['2026-12-24', 'PT', 'working'],
    ['2026-12-28', 'GB', 'public-holiday'],
    ['2026-04-05', 'LV', 'weekend'],
  ] as const)('%s in %s is a %s', (day, state, kind) => {
    expect(dayKind(day, state)).toBe(kind);
  });

  it('a holiday of one State is a working day of another', () => {
    expect(dayKind('2026-11-18', 'NL')).toBe('working');
  });

  it.each([
    ['2023-12-31', 'outside-the-table'],
    ['2024-01-01', 'public-holiday'],
    ['2031-12-30', 'working'],
    ['2032-01-01', 'outside-the-table'],
    ['2032-01-03', 'outside-the-table'],
  ] as const)('at the ends of the table: %s is %s', (day, kind) => {
    expect(dayKind(day, 'LV')).toBe(kind);
  });
});

describe('the day that many days later', () => {
  it('crosses the end of a leap month and of a year', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  });
});

describe('the first working day from a day on', () => {
  it('is the day itself when it is one', () => {
    expect(nextWorkingDay('2026-11-20', 'LV')).toBe('2026-11-20');
  });

  it('is Monday after a weekend', () => {
    expect(nextWorkingDay('2026-11-21', 'LV')).toBe('2026-11-23');
  });

  it('lies behind Christmas and the weekend after it', () => {
    expect(nextWorkingDay('2026-12-24', 'LV')).toBe('2026-12-28');
    expect(nextWorkingDay('2026-12-25', 'GB')).toBe('2026-12-29');
  });

  it('is unknown when the table ends first', () => {
    expect(nextWorkingDay('2031-12-31', 'LV')).toBe('unknown');
    expect(nextWorkingDay('2031-12-31', 'PT')).toBe('2031-12-31');
  });
});
