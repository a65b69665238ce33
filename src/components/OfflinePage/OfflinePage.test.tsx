// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { offline } from '../../words';
import OfflinePage from './index';

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

it('says what it does and what it does not', () => {
  render(<OfflinePage />);
  expect(screen.getByRole('heading', { level: 1, name: offline.title })).toBeTruthy();
  expect(screen.queryByText(offline.missing.title, { exact: false })).toBeNull();
});
it.each(['#missing', '#/offline/#missing'])('reached for a lost page (%s): says so, and what to do', (hash) => {
  window.location.hash = hash;
  render(<OfflinePage />);
  expect(screen.getByRole('status').textContent).toContain(offline.missing.next);
});
