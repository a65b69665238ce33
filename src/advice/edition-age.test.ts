import { expect, it } from 'vitest';
import { isOld } from './edition-age';

it.each([
  ['the same day', '2026-11-23', '2026-11-23', false],
  ['90 days later', '2026-11-23', '2027-02-21', false],
  ['91 days later', '2026-11-23', '2027-02-22', true],
  ['91 days over a leap day', '2028-02-01', '2028-05-02', true],
  ['a clock that runs before the edition', '2026-11-23', '2020-01-01', false],
] as const)('%s', (_title, edition, today, old) => {
  expect(isOld(edition, today)).toBe(old);
});
