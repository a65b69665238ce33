// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { planPageWords, planWords } from '../../words';
import Closed from './Closed';
import { examples } from './examples';
import { byFinding, byRoute, routeTitle } from './groups';
import PlanEntry from './index';

afterEach(cleanup);

it('says in words that a decision is one of its own, or a wider one', () => {
  const { container, rerender } = render(<PlanEntry {...examples['a decision of its own']} />);
  expect(container.textContent).toContain(planWords.separateDecision);
  rerender(<PlanEntry {...examples['a wider way, the rest folded']} />);
  expect(container.textContent).toContain(planWords.widerDecision);
  expect(container.querySelector('details summary')?.textContent).toBe(planPageWords.more);
});

it('says what is missing and whom to ask where a route is not decided', () => {
  const { container } = render(<PlanEntry {...examples['not decided']} />);
  expect(container.querySelector('[data-status="find-out"]')?.textContent).toBe(planWords.status.undecided);
  expect(container.textContent).toContain('Length of the measure, Citizenship.');
  expect(container.textContent).toContain(planPageWords.whomToAsk);
});

it('shows everything where the reader has one sheet only', () => {
  const { container } = render(<PlanEntry {...examples['everything at once']} />);
  const entry = examples['everything at once'].group.first;
  for (const line of [...entry.checklist, ...entry.mustNotCross, ...entry.limits, ...entry.after])
    expect(container.textContent).toContain(line);
});

it('names another way of a closed route, unless it may not be named', () => {
  const entry = {
    ...examples['everything at once'].group.first,
    status: 'closed' as const,
    instead: { id: 'eaw' as const, title: 'Arrest warrant' },
  };
  const [group] = byFinding([entry]);
  if (!group) throw new Error('no group');
  const { container, rerender } = render(<Closed group={group} level={3} />);
  expect(container.textContent).toContain('Arrest warrant');
  rerender(<Closed group={group} level={3} showInstead={false} />);
  expect(container.textContent).not.toContain('Arrest warrant');
  expect(screen.getByRole('heading', { level: 3 }).textContent).toContain('France');
});

it('says once what is the same for several receivers, and names no place for what is done at home', () => {
  const entry = examples['everything at once'].group.first;
  const [group, ...others] = byRoute([entry, { ...entry, with: 'LU', withName: 'Luxembourg' }]);
  expect(others).toEqual([]);
  expect(group?.places).toBe('France, Luxembourg');
  const elsewhere = { ...entry, with: 'LU' as const, reasons: [] };
  expect(byFinding([entry, elsewhere])).toHaveLength(2);
  expect(routeTitle({ ...entry, id: 'none-national-only', title: 'At home' })).toBe('At home');
});
