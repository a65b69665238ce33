// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { shell } from '../../words/en/shell';
import { examples } from './examples';
import Exercise from './index';

afterEach(cleanup);
const { compare, withAnswers } = shell.chapter.exercise;

it('the feedback is folded, so that the reader decides first', () => {
  render(<Exercise {...examples['an exercise with its feedback']} />);
  expect(screen.getByText(compare).closest('details')?.open).toBe(false);
});

it('leads to the questions, and after the feedback to the same questions with answers', () => {
  render(<Exercise {...examples['an exercise with its feedback']} />);
  expect(screen.getByRole('link', { name: 'A hit on a person or an object' }).getAttribute('href')).toBe('/sis-hit/');
  expect(screen.getByText(withAnswers).getAttribute('href')).toBe('/sis-hit/#edition=exercise&role=police');
});

it('an exercise for a flow that does not exist says so', () => {
  render(<Exercise {...examples['a flow that does not exist']} />);
  expect(screen.getByRole('alert').textContent).toContain('no-such-flow');
});
