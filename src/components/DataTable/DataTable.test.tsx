// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { examples } from './examples';
import DataTable from './index';

it('heads its columns and its rows, and names the column beside each cell for the phone', () => {
  render(<DataTable {...examples['two rows']} />);
  expect(screen.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(['You are', 'You may']);
  expect(screen.getAllByRole('rowheader').map((cell) => cell.textContent)).toEqual(['Probation', 'Police']);
  const [cell] = screen.getAllByRole('cell');
  expect(cell?.querySelector('[aria-hidden]')?.textContent).toBe('You may');
});
