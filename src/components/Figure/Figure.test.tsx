// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { examples } from './examples';
import Figure from './index';

it('reads aloud who sends what to whom, and where nothing is sent', () => {
  render(<Figure {...examples['one way is open, one is not']} />);
  expect(screen.getByRole('figure').textContent).toContain('Where a conviction goes');
  expect(screen.getAllByRole('listitem').map((row) => row.textContent)).toEqual([
    'Court of State A is sentRegister of State B',
    'Court of State B nothing is sentState A',
  ]);
});

it('shows by more than colour that nothing is sent', () => {
  const { container } = render(<Figure {...examples['one way is open, one is not']} />);
  const drawings = [...container.querySelectorAll('svg')].map((svg) => svg.innerHTML);
  expect(new Set(drawings).size).toBe(2);
});
