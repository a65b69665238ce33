// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Edition } from '../OfflineCopy/editions';
import EditionBar from './index';

const known = vi.hoisted(() => ({ here: {} as Edition, server: undefined as Edition | undefined }));
vi.mock('../OfflineCopy/editions', () => ({
  copyHere: async () => ({ edition: known.here, savedOn: '2026-11-26', present: 1 }),
  serverEdition: async () => known.server,
}));

const edition: Edition = {
  id: 'one',
  version: '0.2.0',
  commit: { day: '2026-11-25', hash: 'abcdef12' },
  offered: true,
  runtime: '',
  files: 1,
  bytes: 1,
  sent: 1,
  changes: [],
};
const changes = [
  { version: '0.3.0', day: '2026-12-10', points: ['A new law.'] },
  { version: '0.2.0', day: '2026-11-25', points: ['An older change.'] },
];

beforeEach(() => {
  known.here = edition;
  Object.defineProperty(navigator, 'serviceWorker', { value: { controller: {} }, configurable: true });
});
afterEach(cleanup);

it('names both editions and what changed since, and not what was there before', async () => {
  known.server = { ...edition, id: 'two', version: '0.3.0', changes };
  render(<EditionBar />);
  expect(await screen.findByText(/You read edition 0\.2\.0/)).toBeTruthy();
  expect(screen.getByText(/A newer one exists: edition 0\.3\.0/)).toBeTruthy();
  expect(screen.getByText('A new law.')).toBeTruthy();
  expect(screen.queryByText('An older change.')).toBeNull();
});
it('the same version with other bytes: says that it was corrected', async () => {
  known.server = { ...edition, id: 'two', changes };
  render(<EditionBar />);
  expect(await screen.findByText(/Same version/)).toBeTruthy();
});
it.each([
  ['the same edition', { ...edition }],
  ['no answer from the server', undefined],
  ['a site that offers no copy any more', { ...edition, id: 'two', offered: false }],
])('%s: no bar', async (_title, server) => {
  known.server = server;
  const { container } = render(<EditionBar />);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(container.querySelector('[data-newer]')).toBeNull();
});
it('a page that no worker serves: nothing is fetched, nothing is shown', () => {
  Object.defineProperty(navigator, 'serviceWorker', { value: { controller: null }, configurable: true });
  expect(render(<EditionBar />).container.textContent).toBe('');
});
