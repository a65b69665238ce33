// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { examples } from './examples';
import LookUpField from './index';

afterEach(cleanup);

it('a list has its label, and hands on what was chosen', () => {
  const onChange = vi.fn();
  render(<LookUpField {...examples['a list']} onChange={onChange} />);
  fireEvent.change(screen.getByRole('combobox', { name: 'State' }), { target: { value: 'BE' } });
  expect(onChange).toHaveBeenCalledWith('BE');
});

it('groups have names', () => {
  render(<LookUpField {...examples['a list in groups']} />);
  expect(screen.getByRole('group', { name: 'Union' })).toBeDefined();
});

it('help and error are tied to the line', () => {
  render(<LookUpField {...examples['a line that does not fit']} />);
  const line = screen.getByRole('textbox', { name: 'Day' });
  expect(line.getAttribute('aria-invalid')).toBe('true');
  const told = (line.getAttribute('aria-describedby') ?? '').split(' ').map((id) => document.getElementById(id));
  expect(told.map((one) => one?.textContent)).toEqual(['Year-month-day.', 'This day does not exist.']);
});
