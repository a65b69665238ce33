// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { examples } from './examples';
import Notice from './index';

afterEach(cleanup);

it('is always there as a status, so that a message that appears is announced', () => {
  const { rerender } = render(<Notice {...examples['nothing to say']} />);
  expect(screen.getByRole('status').textContent).toBe('');
  rerender(<Notice {...examples['answers were forgotten']} />);
  expect(screen.getByRole('status').textContent).toContain('Stay');
});
