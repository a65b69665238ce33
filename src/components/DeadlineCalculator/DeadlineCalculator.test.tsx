// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lookUp } from '../../words';
import { localDay } from '../Flow/local-day';
import { examples } from './examples';
import DeadlineCalculator from './index';

const words = lookUp.deadlines;
beforeEach(() => {
  render(<DeadlineCalculator {...examples['nothing asked yet']} />);
});
afterEach(cleanup);

const fill = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });
const calculate = () => fireEvent.click(screen.getByRole('button', { name: words.calculate }));

it('begins with the day of the reader', () => {
  expect((screen.getByLabelText(words.day) as HTMLInputElement).value).toBe(localDay());
});

it('calculates in the State that has to act, and gives the focus to the answer', async () => {
  fill(words.limit, '2023-977-urgent-direct');
  fill(words.state, 'LV');
  fill(words.day, '2026-12-23');
  fill(words.hour, '16:00');
  calculate();
  const heading = await screen.findByRole('heading', { name: words.heading });
  expect(document.activeElement).toBe(heading);
  expect(screen.getByText('Thursday 2026-12-24, 00:00')).toBeDefined();
});

it('a day outside the holiday table is said to be unknown', async () => {
  fill(words.limit, '2009-315-reply');
  fill(words.state, 'LV');
  fill(words.day, '2040-01-02');
  calculate();
  await screen.findByRole('heading', { name: words.headingUnknown });
  expect(screen.getByText(/holiday table/)).toBeDefined();
});

it('names everything that is missing, each leading to its field', () => {
  calculate();
  const alert = screen.getByRole('alert');
  expect(document.activeElement).toBe(alert);
  expect([...alert.querySelectorAll('a')].map(({ textContent }) => textContent)).toEqual([
    words.errors.limit,
    words.errors.state,
  ]);
});
