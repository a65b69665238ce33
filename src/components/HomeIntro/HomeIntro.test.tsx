// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { shell } from '../../words/en/shell';
import HomeIntro from './index';

it('has the one heading of the page and says for whom it is', () => {
  render(<HomeIntro />);
  expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(shell.home.heading);
  expect(screen.getByText(shell.home.what)).toBeTruthy();
});
