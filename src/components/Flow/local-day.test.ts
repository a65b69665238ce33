import { expect, it } from 'vitest';
import { localDay } from './local-day';

it('the day of the reader, with two figures for month and day', () => {
  expect(localDay(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  expect(localDay(new Date(2026, 10, 25, 0, 0))).toBe('2026-11-25');
});
