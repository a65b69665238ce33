// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { downloads, projectWords } from '../../words';
import Downloads from './index';
import { sizeText } from './size-text';

const words = projectWords.downloads;
const sha256 = 'ab'.repeat(32);
const answer = (found: unknown) =>
  vi.stubGlobal('fetch', async () => ({ ok: true, json: async () => found }) as unknown as Response);

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('a file this copy holds is a link with its size and checksum', async () => {
  answer({ edition: { version: '1.0.0', commit: null }, files: { '/data/base.json': { bytes: 1_234_567, sha256 } } });
  render(<Downloads held="here" />);
  expect(await screen.findByText(sha256)).toBeTruthy();
  const entry = document.querySelector('[data-file="/data/base.json"]');
  expect(entry?.textContent).toContain('1.2 MB');
  expect(entry?.querySelector('a')?.getAttribute('href')).toBe('/data/base.json');
});

it('a file this copy does not hold is no link, and says what to do', async () => {
  answer({ edition: { version: '1.0.0', commit: null }, files: {} });
  render(<Downloads held="here" />);
  expect((await screen.findAllByText(new RegExp(words.notHere))).length).toBeGreaterThan(1);
  expect(screen.queryAllByRole('link')).toEqual([]);
});

it('where the list cannot be read, only what every build makes is a link', async () => {
  answer('no list');
  render(<Downloads held="here" />);
  expect((await screen.findAllByText(words.unread)).length).toBeGreaterThan(1);
  const linked = screen.getAllByRole('link').map((link) => link.getAttribute('href'));
  expect(linked).toEqual(
    downloads.flatMap((entry) => (entry.held === 'here' && entry.made === 'always' ? [entry.file] : [])),
  );
});

describe.each(['elsewhere', 'not-found'] as const)('%s', (held) => {
  it('every entry of the registry stands there, none offered', () => {
    render(<Downloads held={held} />);
    expect(screen.getAllByRole('heading', { level: 3 }).map(({ id }) => id)).toEqual(
      downloads.filter((entry) => entry.held === held).map(({ id }) => id),
    );
    expect(document.querySelector('[download]')).toBeNull();
  });
});

it('sizes are read in bytes, kilobytes and megabytes', () => {
  expect([999, 12_499, 2_000_000].map(sizeText)).toEqual(['999 bytes', '12 kB', '2.0 MB']);
});
