// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import EditionAge from './index';

const edition = vi.hoisted(() => ({ commit: null as { day: string; hash: string } | null }));
vi.mock('@docusaurus/useDocusaurusContext', () => ({
  default: () => ({ siteConfig: { customFields: { edition: { version: '1.0.0', ...edition } } } }),
}));

beforeEach(() => vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const on = (today: string, day: string | null): string => {
  vi.setSystemTime(new Date(`${today}T10:00:00`));
  edition.commit = day ? { day, hash: 'abcdef12' } : null;
  return render(<EditionAge />).container.textContent ?? '';
};

it('says nothing while the edition is young', () => expect(on('2027-02-21', '2026-11-23')).toBe(''));
it('says from the 91st day on that it is old, of which day, and what to do', () => {
  const said = on('2027-02-22', '2026-11-23');
  expect(said).toContain('Old edition');
  expect(said).toContain('2026-11-23');
  expect(said).toContain('90 days');
});
it('invents no age where there is no commit', () => expect(on('2030-01-01', null)).toBe(''));
