// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { examples } from './examples';
import DataTable from './index';

afterEach(cleanup);

it('heads its columns and its rows, and names the column beside each cell for the phone', () => {
  render(<DataTable {...examples['two rows']} />);
  expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(['You are', 'You may']);
  expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(['Probation', 'Police']);
  const [cell] = screen.getAllByRole('cell');
  expect(cell?.querySelector('[aria-hidden]')?.textContent).toBe('You may');
});

it('what can be pressed in a heading is not there a second time beside the cell', () => {
  const head = (
    <thead key="head">
      <tr>
        <th>You</th>
        <th>
          Ask <a href="/handbook/glossary/">the SPOC</a>
        </th>
      </tr>
    </thead>
  );
  render(<DataTable>{[head, examples['two rows'].children[1]]}</DataTable>);
  expect(screen.getAllByRole('link')).toHaveLength(1);
  expect(screen.getAllByRole('cell')[0]?.querySelector('[aria-hidden]')?.textContent).toBe('Ask the SPOC');
});
