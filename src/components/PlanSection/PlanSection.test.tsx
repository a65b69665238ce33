// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { examples } from './examples';
import PlanSection from './index';

afterEach(cleanup);

it.each(Object.values(examples))('$title is a named region with a heading of its level', (example) => {
  render(<PlanSection {...example} />);
  const region = screen.getByRole('region', { name: example.title });
  expect(region.querySelector(`h${example.level}`)?.textContent).toBe(example.title);
});

it('marks what gets a sheet of its own, and what paper leaves out', () => {
  const { rerender } = render(<PlanSection {...examples['a sheet of its own']} />);
  expect(screen.getByRole('region').classList).toContain('ownSheet');
  rerender(<PlanSection {...examples['for the screen only']} />);
  expect(screen.getByRole('region').classList).toContain('screenOnly');
});
