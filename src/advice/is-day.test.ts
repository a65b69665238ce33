import { describe, expect, it } from 'vitest';
import { isDay } from './is-day';

describe('a day', () => {
  it.each(['1950-01-01', '2100-12-31', '2024-02-29', '2000-02-29', '2026-11-30'])('%s is one', (text) => {
    expect(isDay(text)).toBe(true);
  });

  it.each([
    '1949-12-31',
    '2101-01-01',
    '2026-02-29',
    '2100-02-29',
    '2026-11-31',
    '2026-00-10',
    '2026-13-01',
    '2026-01-00',
  ])('%s is none', (text) => {
    expect(isDay(text)).toBe(false);
  });

  it.each(['2026-1-1', '23.11.2026', ' 2026-11-23', '2026-11-23T00:00', '', 20261123, null, undefined])(
    '%j is not written as one',
    (text) => {
      expect(isDay(text)).toBe(false);
    },
  );
});
