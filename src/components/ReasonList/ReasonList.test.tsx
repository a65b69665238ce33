// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { examples } from './examples';
import ReasonList from './index';

afterEach(cleanup);

it('shows every reason with its articles, and marks what is not established', () => {
  const { container } = render(<ReasonList {...examples['all outcomes']} />);
  const [first, second, third] = screen.getAllByRole('listitem');
  expect(first?.textContent).toContain('Art 7');
  expect(second?.querySelectorAll('a')).toHaveLength(2);
  expect(third?.querySelector('[data-status="find-out"]')).not.toBeNull();
  expect(container.querySelectorAll('[data-status]')).toHaveLength(1);
});

it('is not there without reasons', () => {
  expect(render(<ReasonList {...examples.none} />).container.innerHTML).toBe('');
});
