// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { planWords } from '../../words';
import { examples } from './examples';
import AnswersSoFar from './index';

afterEach(cleanup);

it('shows nothing before the first answer', () => {
  const { container } = render(<AnswersSoFar {...examples['nothing answered yet']} />);
  expect(container.innerHTML).toBe('');
});

it('names what each Change button changes, and goes to its page', () => {
  const onChange = vi.fn();
  render(<AnswersSoFar {...examples['two pages answered']} onChange={onChange} />);
  fireEvent.click(screen.getByRole('button', { name: /Your role/ }));
  expect(onChange).toHaveBeenCalledWith('who-and-what-for');
});

it('clears everything with one button', () => {
  const onRestart = vi.fn();
  render(<AnswersSoFar {...examples['two pages answered']} onRestart={onRestart} />);
  fireEvent.click(screen.getByRole('button', { name: planWords.clear }));
  expect(onRestart).toHaveBeenCalledOnce();
});
