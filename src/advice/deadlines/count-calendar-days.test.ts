import { describe, expect, it } from 'vitest';
import { countCalendarDays } from './count-calendar-days';

describe('calendar days in an ordinary week', () => {
  it('the day of the event is not counted, and nothing is extended', () => {
    expect(countCalendarDays('2026-11-23', 3, 'LV')).toEqual({ strict: '2026-11-26', extended: '2026-11-26' });
  });
});

describe('the last day is no working day', () => {
  it('a Saturday may move to Monday', () => {
    expect(countCalendarDays('2026-11-14', 7, 'LV')).toEqual({ strict: '2026-11-21', extended: '2026-11-23' });
  });

  it('Christmas in Latvia may move behind the weekend', () => {
    expect(countCalendarDays('2026-12-22', 3, 'LV')).toEqual({ strict: '2026-12-25', extended: '2026-12-28' });
  });

  it('a holiday of another State moves nothing', () => {
    expect(countCalendarDays('2026-11-11', 7, 'LV').extended).toBe('2026-11-19');
    expect(countCalendarDays('2026-11-11', 7, 'NL').extended).toBe('2026-11-18');
  });
});

describe('two days or more hold at least two working days', () => {
  it('Friday and three days: Monday is the first of them, Tuesday the second', () => {
    expect(countCalendarDays('2026-11-20', 3, 'LV')).toEqual({ strict: '2026-11-23', extended: '2026-11-24' });
  });

  it('Thursday and three days: Friday and Monday are two', () => {
    expect(countCalendarDays('2026-11-19', 3, 'LV')).toEqual({ strict: '2026-11-22', extended: '2026-11-23' });
  });

  it('two days are enough for that, one is not', () => {
    expect(countCalendarDays('2026-11-20', 2, 'LV')).toEqual({ strict: '2026-11-22', extended: '2026-11-24' });
    expect(countCalendarDays('2026-11-20', 1, 'LV')).toEqual({ strict: '2026-11-21', extended: '2026-11-23' });
  });
});

describe('outside the holiday table', () => {
  it.each([
    ['2023-01-10', '2023-01-13'],
    ['2032-03-01', '2032-03-04'],
    ['2031-12-30', '2032-01-02'],
  ] as const)('three days from %s: the strict day stands, the extension is unknown', (from, strict) => {
    expect(countCalendarDays(from, 3, 'LV')).toEqual({ strict, extended: 'unknown' });
  });
});
