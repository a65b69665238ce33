// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { examples } from './examples';
import LawChanges from './index';

afterEach(cleanup);
const line = () => screen.getByRole('listitem').textContent;

it('a change to come: its day, marked as ahead', () => {
  render(<LawChanges {...examples['told in a line']} />);
  expect(line()).toContain('2027-02-01');
  expect(line()).toContain('Ahead');
});

it('adopted, and no day is known: says so instead of a day', () => {
  render(<LawChanges {...examples['adopted, not in use']} />);
  expect(line()).toContain('no day found');
});

it('only agreed: no day at all', () => {
  render(<LawChanges {...examples['only agreed']} />);
  expect(line()).toBe('  Regulation (EU) 2024/3011. Agreed, not law. ');
});
