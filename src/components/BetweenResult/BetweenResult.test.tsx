// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { lookUp, planWords } from '../../words';
import { examples } from './examples';
import BetweenResult from './index';

const words = lookUp.between;
afterEach(cleanup);

const route = (container: HTMLElement, id: string) =>
  container.querySelector(`[data-mechanism="${id}"]`) as HTMLElement;

it('shows open first, then not established, then closed folded', () => {
  const { container } = render(<BetweenResult {...examples['all three answers']} />);
  const order = [...container.querySelectorAll('[data-mechanism]')].map((one) => one.getAttribute('data-status'));
  expect(order).toEqual(['open', 'open', 'open', 'open', 'unknown', 'closed']);
  expect(route(container, 'fd-2006-960').closest('details')?.open).toBe(false);
  expect(screen.getByText(/4 open, 1 not established, 1 closed/)).toBeDefined();
});

it('gives each route icon, word and colour, the way, and what to take instead', () => {
  const { container } = render(<BetweenResult {...examples['all three answers']} />);
  const closed = route(container, 'fd-2006-960');
  expect(closed.querySelector('svg')).not.toBeNull();
  expect(within(closed).getByText(words.status.closed)).toBeDefined();
  expect(closed.textContent).toContain('Instead: Request through the SPOC');
  const warrant = route(container, 'eaw').parentElement?.parentElement;
  expect(warrant?.textContent).toContain('By way of: EU-Iceland/Norway surrender agreement.');
});

it('says shared reasons once, with their article', () => {
  const { container } = render(<BetweenResult {...examples['all three answers']} />);
  const request = route(container, 'dir-2023-977-request');
  expect(request.parentElement).toBe(route(container, 'dir-2023-977-own-initiative').parentElement);
  expect(screen.getAllByText(/Both States are bound/)).toHaveLength(1);
});

it('heads the answer with the places and the day', () => {
  render(<BetweenResult {...examples['all three answers']} from="NL" to="GB" />);
  expect(screen.getByRole('heading', { name: 'The Netherlands and the United Kingdom on 2026-11-23' })).toBeDefined();
});

it('says it where nothing is open, and that the day lies back', () => {
  const { container } = render(
    <BetweenResult {...examples['nothing but measures at home, on a day that lies back']} />,
  );
  expect(screen.getByText(words.nothingOpen)).toBeDefined();
  expect(container.textContent).toContain(planWords.pastNote);
  expect(container.textContent).toContain(words.atHome);
});
