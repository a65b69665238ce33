// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { lookUp } from '../../words';
import { examples } from './examples';
import LimitTable from './index';

it('shows each limit in a row: how long, from when, how it is counted, and the article with its status', () => {
  render(<LimitTable {...examples['three limits']} />);
  const [, , other, records] = screen.getAllByRole('row').map(({ textContent }) => textContent);
  expect(other).toMatch(/7 calendar days.*receipt of the request.*Art 4.*not yet confirmed/);
  expect(records).toContain(lookUp.deadlines.counted.workingDays);
  expect(records).toContain(lookUp.deadlines.rule['not-established']);
});
