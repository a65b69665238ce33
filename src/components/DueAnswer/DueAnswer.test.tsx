// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { lookUp } from '../../words';
import { examples } from './examples';
import DueAnswer from './index';

const words = lookUp.deadlines;
afterEach(cleanup);

/** The value beside a term. */
const beside = (term: string) => screen.getByText(term).nextElementSibling?.textContent;

it('gives the strict moment first, with its weekday and zone, and names the holidays', () => {
  const { container } = render(<DueAnswer {...examples['a limit in hours that runs into a holiday']} />);
  expect(container.querySelector('dt')?.textContent).toBe(words.strict);
  expect(beside(words.strict)).toBe('Thursday 2026-12-24, 00:00 local time, Europe/Riga');
  expect(beside(words.later)).toBe(words.laterSame);
  expect(beside(words.holidays)).toBe('2026-12-24 Christmas Eve');
  expect(beside(words.article)).toContain('Art 7');
});

it('gives the later moment, or says that it is not established', () => {
  render(<DueAnswer {...examples['a limit in days with a later moment']} />);
  expect(beside(words.later)).toBe('Monday 2026-11-23, 23:59');
  cleanup();
  render(<DueAnswer {...examples['a later moment that is not known']} />);
  expect(beside(words.later)).toBe(words.laterUnknown);
});

it('outside the holiday table nothing is guessed', () => {
  const { container } = render(<DueAnswer {...examples['outside the holiday table']} />);
  expect(screen.getByRole('heading', { name: words.headingUnknown })).toBeDefined();
  expect(container.querySelector('[data-status="find-out"]')).not.toBeNull();
  expect(screen.queryByText(words.strict)).toBeNull();
  expect(beside(words.how)).toBe('Outside the table.');
});
