// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { flowTitles, planPageWords, planWords } from '../../words';
import { examples } from './examples';
import ComparePlans from './index';

const words = planPageWords.compare;
const choose = (label: string, value: string) => fireEvent.change(screen.getByLabelText(label), { target: { value } });

const compare = (example: keyof typeof examples, fact: string, value: string) => {
  render(<ComparePlans {...examples[example]} />);
  choose(words.which, fact);
  choose(words.to, value);
  fireEvent.click(screen.getByRole('button', { name: words.show }));
};

afterEach(cleanup);

it('another State: both plans side by side, each with its own lead', async () => {
  compare('a plan for immediate danger', 'destinationStates', 'GB');
  const table = await screen.findByRole('table');
  expect(table.textContent).toContain('United Kingdom');
  expect(table.textContent).toContain(words.other.replace('{text}', 'United Kingdom'));
});

it('an answer that leads elsewhere names the facts and the authority it needs of its own', async () => {
  compare('a plan for immediate danger', 'harmIsImminent', 'no');
  expect(await screen.findByText(/need facts and authority of their own/)).toBeDefined();
  expect(screen.getByText(/^Purpose, Time left/)).toBeDefined();
  expect(screen.getByText(words.authority['not-answered'])).toBeDefined();
  expect(screen.getByText(words.askedHere)).toBeDefined();
  expect(screen.queryByRole('table')).toBeNull();
});

it('States that are not known are an answer like any other', async () => {
  compare('a plan for immediate danger', 'destinationStates', 'unknown');
  expect((await screen.findByRole('table')).textContent).toContain(planWords.notKnown);
});

it('another purpose: the facts and the authority it needs, and the way to its questions', async () => {
  compare('a release that is planned to prevent harm', 'purpose', 'investigate');
  expect(await screen.findByText(words.authority.investigate)).toBeDefined();
  expect(screen.getByRole('link', { name: flowTitles['known-suspect'] }).getAttribute('href')).toBe('/known-suspect/');
});

it('two plans for the same purpose: the table names the facts and the authority of each', async () => {
  compare('a plan for immediate danger', 'askingState', 'DE');
  expect((await screen.findByRole('table')).textContent).toContain(words.rows.authority);
});
