// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { planPageWords } from '../../words';
import { examples } from './examples';
import ComparePlans from './index';

const words = planPageWords.compare;
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

beforeEach(() => {
  render(<ComparePlans {...examples['a plan for immediate danger']} />);
});
afterEach(cleanup);

it('another State: both plans side by side, each with its own lead', async () => {
  choose(words.which, 'destinationStates');
  choose(words.to, 'GB');
  fireEvent.click(screen.getByRole('button', { name: words.show }));
  const table = await screen.findByRole('table');
  expect(table.textContent).toContain('United Kingdom');
  expect(table.textContent).toContain(words.other.replace('{text}', 'United Kingdom'));
});

it('an answer that leads elsewhere names the questions it needs of its own', async () => {
  choose(words.which, 'harmIsImminent');
  choose(words.to, 'no');
  fireEvent.click(screen.getByRole('button', { name: words.show }));
  expect(await screen.findByText(/need facts and authority of their own/)).toBeDefined();
  expect(screen.queryByRole('table')).toBeNull();
});
