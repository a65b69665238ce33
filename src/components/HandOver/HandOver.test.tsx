// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { planWords } from '../../words';
import { examples } from './examples';
import HandOver from './index';

afterEach(cleanup);

const terms = () => screen.getAllByRole('term').map((term) => term.textContent);

it('tells a reader who may not send who does, on which rule, approved by whom, and what to hand over', () => {
  const example = examples['a reader who may not send'];
  const { container } = render(<HandOver {...example} />);
  expect(screen.getByRole('heading', { level: 3 }).textContent).toContain(example.places);
  const [who, ...others] = planWords.handOverLines;
  expect(terms()).toEqual([who, planWords.gateway, ...others]);
  expect(container.textContent).toContain(planWords.handOver);
  expect(container.textContent).toContain(example.entry.sender);
});

it('tells a reader who may send only who sends, and through which unit', () => {
  const { container } = render(<HandOver {...examples['a reader who may send']} />);
  expect(terms()).toEqual([planWords.sender, planWords.gateway]);
  expect(container.textContent).not.toContain(planWords.handOver);
});
