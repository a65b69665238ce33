// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { examples } from './examples';
import PerState from './PerState';

afterEach(cleanup);

const { offices } = examples['a small base'].view;

it('the offices of a State stand in a row that leads to its sheet', () => {
  render(<PerState view={offices} />);
  const [row] = screen.getAllByRole('rowheader', { hidden: true });
  expect(row?.querySelector('a')?.getAttribute('href')).toBe('/states/is/');
  expect(row?.textContent).toBe('Iceland');
});

it('a way of checking that nobody used takes no column', () => {
  render(<PerState view={offices} />);
  const heads = screen.getAllByRole('columnheader', { hidden: true }).map((cell) => cell.textContent);
  expect(heads).not.toContain('Seen in a national act');
  expect(heads).toContain('Blank: not known');
});
