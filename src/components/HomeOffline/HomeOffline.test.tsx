// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { offline } from '../../words';
import HomeOffline from './index';

afterEach(() => {
  cleanup();
  window.location.hash = '';
});

it('leads to the page that says what saving does', () => {
  render(<HomeOffline />);
  expect(screen.getByRole('link', { name: offline.more }).getAttribute('href')).toBe('/offline/');
});
