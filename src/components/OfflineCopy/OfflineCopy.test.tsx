// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { offline } from '../../words';
import OfflineCopy from './index';

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it('a browser that cannot keep a copy: says so, and what else there is', async () => {
  render(<OfflineCopy />);
  expect(await screen.findByText(offline.failed.unsupported)).toBeTruthy();
});
