// @vitest-environment happy-dom
import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { examples } from './examples';
import Ask from './index';

const linesIn = (container: HTMLElement) => container.querySelectorAll('[aria-hidden]').length;

it('asked without more: one line to write on', () => {
  const { container } = render(<Ask {...examples['one line']} />);
  expect(screen.getByText('Sent on')).toBeTruthy();
  expect(linesIn(container)).toBe(1);
});

it('asked for three lines: three lines, all silent', () => {
  const { container } = render(<Ask {...examples['three lines']} />);
  expect(linesIn(container)).toBe(3);
});

it('something to tick: words to read aloud, nothing to press, and no line', () => {
  const { container } = render(<Ask {...examples['something to tick']} />);
  expect(screen.getAllByRole('listitem').map((item) => item.textContent)).toEqual(['yes', 'no', 'not known']);
  expect(container.querySelector('input')).toBeNull();
  expect(linesIn(container)).toBe(0);
});
