import { describe, expect, it } from 'vitest';
import { countWorkingDays } from './count-working-days';

describe('working days', () => {
  it('the day of the event is not counted', () => {
    expect(countWorkingDays('2026-11-23', 2, 'LV')).toBe('2026-11-25');
  });

  it('a weekend is not counted', () => {
    expect(countWorkingDays('2026-11-20', 1, 'LV')).toBe('2026-11-23');
    expect(countWorkingDays('2026-11-20', 10, 'LV')).toBe('2026-12-04');
  });

  it('a public holiday is not counted, and only in the State that has it', () => {
    expect(countWorkingDays('2026-11-17', 1, 'LV')).toBe('2026-11-19');
    expect(countWorkingDays('2026-11-17', 1, 'NL')).toBe('2026-11-18');
  });

  it('Christmas in Latvia, then a weekend', () => {
    expect(countWorkingDays('2026-12-23', 2, 'LV')).toBe('2026-12-29');
  });
});

describe('the day of the event counts (United Kingdom)', () => {
  it('it is day one', () => {
    expect(countWorkingDays('2026-11-23', 1, 'GB', true)).toBe('2026-11-23');
    expect(countWorkingDays('2026-11-23', 20, 'GB', true)).toBe('2026-12-18');
    expect(countWorkingDays('2026-11-23', 20, 'GB')).toBe('2026-12-21');
  });

  it('unless it is no working day', () => {
    expect(countWorkingDays('2026-11-21', 1, 'GB', true)).toBe('2026-11-23');
  });

  it('over Christmas and its substitute day', () => {
    expect(countWorkingDays('2026-12-24', 2, 'GB', true)).toBe('2026-12-29');
  });
});

describe('the ends of the holiday table', () => {
  it('unknown outside it', () => {
    expect(countWorkingDays('2023-06-01', 2, 'LV')).toBe('unknown');
    expect(countWorkingDays('2032-06-01', 2, 'LV')).toBe('unknown');
  });

  it('known up to its last day, unknown beyond', () => {
    expect(countWorkingDays('2031-12-29', 2, 'PT')).toBe('2031-12-31');
    expect(countWorkingDays('2031-12-29', 3, 'PT')).toBe('unknown');
  });

  it('known from its first day', () => {
    expect(countWorkingDays('2023-12-31', 1, 'LV')).toBe('2024-01-02');
    expect(countWorkingDays('2023-12-30', 1, 'LV')).toBe('unknown');
  });
});
