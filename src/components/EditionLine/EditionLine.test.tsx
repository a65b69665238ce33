// @vitest-environment happy-dom
import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import { examples } from './examples';
import EditionLine from './index';

it('shows version, day and hash', () => {
  const { container } = render(<EditionLine {...examples['from a commit']} />);
  expect(container.textContent).toBe('Edition 0.1.0 of 2026-11-23, 1a2b3c4d');
  expect(container.querySelector('time')?.dateTime).toBe('2026-11-23');
});

it('invents no date where there is no commit', () => {
  const { container } = render(<EditionLine {...examples['not from a commit']} />);
  expect(container.textContent).toBe('Edition 0.1.0, not from a commit');
});
