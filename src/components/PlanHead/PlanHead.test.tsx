// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, expect, it } from 'vitest';
import { planPageWords, planWords } from '../../words';
import { examples } from './examples';
import PlanHead from './index';

afterEach(cleanup);

const { open, urgent, answer, nothing, noInstrument } = planPageWords.head;

it.each([
  ['a route is open, and hours are left', [open, urgent]],
  ['something to find out first', [planWords.findOut]],
  ['nothing goes abroad', [nothing]],
  ['the reader answers', [answer]],
  ['no instrument', [noInstrument]],
] as const)('%s', (name, words) => {
  const { container } = render(<PlanHead {...examples[name]} />);
  const { plan } = examples[name];
  expect([...container.querySelectorAll('[data-status]')].map((mark) => mark.textContent)).toEqual([...words]);
  for (const part of [plan.line, plan.when, plan.doesNot, plan.today]) expect(container.textContent).toContain(part);
});

it('takes the focus on its heading', () => {
  const ref = createRef<HTMLHeadingElement>();
  render(<PlanHead {...examples['no instrument']} headingRef={ref} />);
  const heading = screen.getByRole('heading', { level: 2 });
  expect(ref.current).toBe(heading);
  expect(heading.tabIndex).toBe(-1);
});
