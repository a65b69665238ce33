// @vitest-environment happy-dom
import { render, screen, within } from '@testing-library/react';
import { expect, it } from 'vitest';
import { shell } from '../../words/en/shell';
import EmergencyLine from './index';

it('says to telephone first, cannot be closed, and leads to the first question', () => {
  render(<EmergencyLine />);
  const line = screen.getByRole('complementary', { name: shell.emergency.label });
  expect(line.textContent).toContain(shell.emergency.danger);
  expect(within(line).queryByRole('button')).toBeNull();
  expect(within(line).getByRole('link').getAttribute('href')).toBe('/what-is-the-situation/');
});
