// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { countrySheet as words } from '../../words';
import { examples } from './examples';
import StatePage from './index';

afterEach(cleanup);

const rowOf = (label: string) => screen.getByRole('rowheader', { name: label }).closest('tr') as HTMLElement;

it('asks in the order of an officer: whom, in which language, what applies, what does not, what is special, other names', () => {
  render(<StatePage {...examples['offices known and blank']} />);
  expect(screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent)).toEqual([
    words.ask,
    words.certificates,
    words.applies,
    words.notApplied,
    words.peculiarities,
    words.names,
  ]);
});

it('an office whose name was read shows day and source; a role nobody knows stays as a blank', () => {
  render(<StatePage {...examples['offices known and blank']} />);
  const probation = within(screen.getByText('State Probation Service').closest('tr') as HTMLElement);
  expect(probation.getByText('2026-11-29')).toBeTruthy();
  expect(probation.getByRole('link', { name: 'Source of State Probation Service' })).toBeTruthy();
  expect(within(rowOf('Vetting for work with children')).getByText(words.notKnown)).toBeTruthy();
});

it('an address from memory says so', () => {
  render(<StatePage {...examples['offices known and blank']} />);
  expect(screen.getAllByText(`(${words.siteNotSeen})`)).toHaveLength(1);
});

it('a State outside a text shows that no office can be there, and what to look at instead', () => {
  render(<StatePage {...examples['a State outside the Union']} />);
  expect(rowOf('SIS alerts (SIRENE Bureau)').textContent).toContain('not bound by Regulation (EU) 2018/1862');
  expect(screen.getByRole('link', { name: 'Information under the agreement' })).toBeTruthy();
  expect(screen.getByText(words.nothingInstead)).toBeTruthy();
});
