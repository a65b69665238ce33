// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { planPageWords, planWords } from '../../words';
import { orderOfParts } from './example-plans/order-of-parts';
import { tellBeforeRelease } from './example-plans/tell-before-release';
import { examples } from './examples';
import PlanPage from './index';

afterEach(cleanup);

const titles = () =>
  screen
    .getAllByRole('region')
    .map((part) => document.getElementById(part.getAttribute('aria-labelledby') ?? '')?.textContent);

const long = examples['many routes, each on an enclosure'];
const { lead, meanwhile, alongside } = long.plan;
const enclosed = [...lead, ...meanwhile, ...alongside];

const without = (part: 'screen-only' | 'print-only') => {
  const { container } = render(<PlanPage {...long} />);
  for (const one of container.querySelectorAll(`[data-${part}]`)) one.remove();
};

it('keeps the order of every plan on the screen', () => {
  without('print-only');
  expect(titles()).toEqual(orderOfParts);
});

it('says on paper what goes out and who sends it, and nothing more of these routes in the plan itself', () => {
  without('screen-only');
  expect(titles().slice(0, 3)).toEqual([planWords.doNow, planPageWords.enclosures.list, planWords.whoMayKnow]);
  for (const part of [planWords.basis, planWords.limits, planWords.alongside, planWords.meanwhile])
    expect(titles()).not.toContain(part);
  const list = screen.getByRole('region', { name: planPageWords.enclosures.list });
  const lines = within(list)
    .getAllByRole('listitem')
    .map((line) => line.textContent ?? '');
  expect(lines).toHaveLength(enclosed.length);
  for (const [index, { act, sender }] of enclosed.entries()) {
    expect(lines[index]).toContain(act);
    expect(lines[index]).toContain(sender);
  }
  expect(lines[2]).toContain(`${planWords.meanwhile}:`);
  expect(lines[3]).toContain(planWords.separateDecision);
});

it('holds each route whole on its enclosure, on sheets of their own, with the sources it rests on', () => {
  render(<PlanPage {...long} />);
  const sheets = screen.getByRole('region', { name: planPageWords.enclosures.title });
  expect(sheets.classList).toContain('ownSheet');
  const said = sheets.textContent ?? '';
  for (const [index, route] of enclosed.entries()) {
    expect(said).toContain(`Enclosure ${index + 1}: ${route.title}: France`);
    for (const line of [...route.checklist, ...route.mustNotCross, ...route.after, ...route.limits])
      expect(said).toContain(line);
    for (const { text } of [...route.basis, ...route.reasons, ...route.deadlines]) expect(said).toContain(text);
  }
  expect(said).toContain('Art 7: read on 2026-11-20');
});

it('says on the enclosures nothing that the screen does not say in its place', () => {
  const { container } = render(<PlanPage {...long} />);
  const sheets = screen.getByRole('region', { name: planPageWords.enclosures.title });
  const lines = [...sheets.querySelectorAll('li')].map(({ textContent }) => textContent ?? '');
  for (const one of container.querySelectorAll('[data-print-only]')) one.remove();
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.filter((line) => !container.textContent?.includes(line))).toEqual([]);
});

it('names in the plan itself the sources of what paper says there, and no others', () => {
  without('screen-only');
  const said = screen.getByRole('region', { name: planWords.sources }).textContent ?? '';
  for (const { cite } of [...long.plan.closed.flatMap(({ reasons }) => reasons), ...long.plan.before])
    for (const { text } of cite.filter(({ text }) => !text.includes('2018/1862')))
      expect(said).toContain(text.split(', ').at(-1));
  const none = { ...long.plan, closed: [], fallback: [], atHome: [], before: [], after: [] };
  cleanup();
  const { container } = render(<PlanPage {...long} plan={none} />);
  const onPaper = container.querySelector('[data-print-only] > ul');
  expect(onPaper?.textContent ?? 'Art 7: read on').not.toContain('Art 7: read on');
});

it('keeps what the person must not learn of off the enclosures too', () => {
  const secret = { ...tellBeforeRelease.alongside[0], title: 'A check nobody may hear of', confidential: true };
  const plan = { ...long.plan, alongside: [...alongside, secret as (typeof alongside)[number]] };
  render(<PlanPage {...long} plan={plan} />);
  const sheets = screen.getByRole('region', { name: planPageWords.enclosures.title });
  expect(sheets.textContent).not.toContain(secret.title);
  expect(screen.getByRole('region', { name: planWords.policeSheet }).textContent).toContain(secret.title);
});

it('says on each enclosure of a plan for the police alone that it is for them', () => {
  render(<PlanPage {...long} plan={{ ...long.plan, policeOnly: true }} />);
  const sheets = screen.getByRole('region', { name: planPageWords.enclosures.title });
  expect(within(sheets).getAllByText(planWords.policeSheetNote)).toHaveLength(enclosed.length);
});

it('hands over to nobody what is done at home', () => {
  const atHome = { ...long.plan.lead[0], id: 'none-national-only', title: 'At home' } as (typeof enclosed)[number];
  render(<PlanPage {...long} plan={{ ...long.plan, lead: [atHome, ...lead] }} />);
  const sheets = screen.getByRole('region', { name: planPageWords.enclosures.title });
  const heading = within(sheets).getByRole('heading', { name: 'Enclosure 1: At home' });
  expect(heading.parentElement?.textContent).not.toContain(planWords.handOver);
});
