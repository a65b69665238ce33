// @vitest-environment happy-dom
import { readdirSync, readFileSync } from 'node:fs';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { createRef } from 'react';
import { afterEach, expect, it, vi } from 'vitest';
import { planPageWords, planWords } from '../../words';
import { policePart } from '../SavePlan';
import { blocksOf } from '../SavePlan/blocks';
import { orderOfParts } from './example-plans/order-of-parts';
import { cites, measure } from './example-plans/parts';
import { examples } from './examples';
import PlanPage from './index';

afterEach(cleanup);

const whole = examples['an open lead, a part for police alone, closed routes'];
const undecided = examples['an undecided lead, and what is open meanwhile'];
const parts = () => screen.getAllByRole('region').map((part) => part.getAttribute('aria-labelledby'));
const titles = () => parts().map((id) => document.getElementById(id ?? '')?.textContent);
const policeTitle = planWords.policeSheet;

it('keeps the order of a plan', () => {
  render(<PlanPage {...whole} />);
  expect(titles()).toEqual(orderOfParts.filter((title) => title !== planWords.meanwhile));
});

it.each(Object.entries(examples))('%s: headings nest without a gap', (_, example) => {
  const { container } = render(<PlanPage {...example} />);
  const levels = [...container.querySelectorAll('h1, h2, h3, h4')].map(({ tagName }) => Number(tagName.slice(1)));
  expect(levels[0]).toBe(example.headingLevel);
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? level)).toBeLessThanOrEqual(1);
});

it('puts what the person must not learn of on a sheet of its own, and nowhere else', () => {
  const { container } = render(<PlanPage {...whole} />);
  const sheet = screen.getByRole('region', { name: policeTitle });
  expect(sheet.classList).toContain('ownSheet');
  expect(within(sheet).getByText(planWords.policeSheetNote)).toBeTruthy();
  for (const secret of [/SIS alert for a discreet check/, /SIS inquiry check/])
    expect(within(sheet).getByRole('heading', { name: secret })).toBeTruthy();
  sheet.remove();
  expect(container.textContent).not.toMatch(/SIS|2018\/1862|discreet/);
});

it('takes measures that speak of a check off the common sheets too', () => {
  const before = [
    ...whole.plan.before,
    {
      ...measure('sis-decision-note', 'If a SIS check is considered: decide it on its own.', 'The authority', [
        cites.art36,
      ]),
      confidential: true as const,
    },
  ];
  render(<PlanPage {...undecided} plan={{ ...undecided.plan, before }} />);
  const sheet = screen.getByRole('region', { name: policeTitle });
  expect(within(sheet).getByText(/If a SIS check is considered/)).toBeTruthy();
  expect(screen.getByRole('region', { name: planWords.doNow }).textContent).not.toContain('SIS');
});

it('a common file that is saved says nothing of that sheet, not even its heading', () => {
  const { container } = render(<PlanPage {...whole} />);
  const said = blocksOf(container, policePart).map(({ text }) => text);
  expect(said).toContain(planWords.sources);
  expect(said.join(' ')).not.toMatch(/police sheet|discreet|2018\/1862/i);
});

it('mentions that sheet on the screen only', () => {
  render(<PlanPage {...whole} />);
  expect(screen.getByRole('region', { name: planWords.alongside }).classList).toContain('screenOnly');
  for (const mention of screen.getAllByText(/police sheet, at the end/)) expect(mention.className).toBe('mention');
});

it('treats a plan whose leading route is for police alone as a police sheet as a whole', () => {
  const { alongside } = whole.plan;
  render(<PlanPage {...whole} plan={{ ...whole.plan, lead: alongside, alongside: [] }} />);
  expect(screen.getByText(planPageWords.police.whole)).toBeTruthy();
  expect(screen.queryByRole('region', { name: policeTitle })).toBeNull();
});

it('treats a plan whose ending is for police alone as a police sheet, although no route leads', () => {
  render(<PlanPage {...whole} plan={{ ...whole.plan, policeOnly: true }} />);
  expect(screen.getByText(planPageWords.police.whole)).toBeTruthy();
  expect(screen.queryByRole('region', { name: policeTitle })).toBeNull();
});

it('says that a receiver acts here, and not that nothing goes abroad', () => {
  const { plan } = whole;
  render(<PlanPage {...whole} plan={{ ...plan, lead: [], alongside: [], fallback: [], actsHere: true }} />);
  expect(screen.getByText(planPageWords.head.actHere)).toBeTruthy();
  expect(screen.queryByText(planPageWords.head.nothing)).toBeNull();
});

it('says which article nobody has opened yet', () => {
  render(<PlanPage {...whole} />);
  const basis = screen.getByRole('region', { name: planWords.basis });
  expect(basis.textContent).toContain('Directive (EU) 2016/680, Art 4 (not yet confirmed)');
});

it('asks to change one answer, and to clear them all', () => {
  const onChange = vi.fn();
  const onRestart = vi.fn();
  render(<PlanPage {...whole} onChange={onChange} onRestart={onRestart} />);
  fireEvent.click(screen.getByRole('button', { name: `${planWords.change}: Destination` }));
  expect(onChange).toHaveBeenCalledExactlyOnceWith('where-to');
  fireEvent.click(screen.getByRole('button', { name: planWords.clear }));
  expect(onRestart).toHaveBeenCalledOnce();
});

it('folds closed routes, each with all its reasons and what to take instead', () => {
  render(<PlanPage {...whole} />);
  const fold = screen.getByRole('region', { name: planWords.closedRoutes }).querySelector('details');
  expect(fold?.open).toBe(false);
  expect(fold?.querySelector('summary')?.textContent).toBe(planPageWords.closedFold.many.replace('{n}', '2'));
  for (const { text } of whole.plan.closed[0]?.reasons ?? []) expect(fold?.textContent).toContain(text);
  expect(fold?.textContent).toContain(
    planWords.instead.replace('{title}', 'Own-initiative information through the SPOC'),
  );
});

it('leads with what to find out where no route is decided, and goes on with what is open meanwhile', () => {
  render(<PlanPage {...undecided} />);
  const doNow = screen.getByRole('region', { name: planWords.doNow });
  expect(doNow.textContent).toContain('Missing: Length of the measure, Citizenship.');
  expect(within(doNow).queryByText(`${planWords.handOver}.`)).toBeNull();
  expect(titles()).toContain(planWords.meanwhile);
  expect(screen.getByRole('region', { name: planWords.after }).textContent).toContain('7 calendar days');
});

it('leads with measures at home where nothing is sent', () => {
  render(<PlanPage {...examples['send nothing yet']} />);
  expect(titles()[0]).toBe(planWords.doNow);
  expect(titles()).not.toContain(planWords.whatToWrite);
  expect(screen.getByText(planPageWords.head.nothing)).toBeTruthy();
});

it('says that no instrument exists, and what remains', () => {
  const { plan } = examples['no instrument, inside a chapter'];
  const { container } = render(<PlanPage {...examples['no instrument, inside a chapter']} />);
  expect(screen.getByText(planPageWords.head.noInstrument)).toBeTruthy();
  expect(container.textContent).toContain(plan.remains);
  expect(container.textContent).not.toContain(planWords.handOver);
});

it('gives its heading to whoever moves the focus', () => {
  const ref = createRef<HTMLHeadingElement>();
  render(<PlanPage {...whole} headingRef={ref} />);
  expect(ref.current?.textContent).toBe(whole.plan.title);
});

it('holds no sentence of its own: every word comes from the words room', () => {
  const folders = ['PlanPage', 'PlanHead', 'PlanEntry', 'PlanSection', 'Cite', 'ReasonList', 'Measures', 'HandOver'];
  for (const folder of [...folders, 'StatusMark', 'DecisionRecord', 'PlanSources']) {
    const files = readdirSync(`src/components/${folder}`).filter((file) => /^(?!.*(test|examples)).*\.tsx$/.test(file));
    for (const file of files) {
      const code = readFileSync(`src/components/${folder}/${file}`, 'utf8').replaceAll(/\/\*[\s\S]*?\*\//g, '');
      expect(code.match(/^\s*[A-Z][a-z]+ [a-z]+.*$/m), `${folder}/${file}`).toBeNull();
      expect(code.match(/>[A-Z]?[a-z]+( [a-z]+)+[.:]?</), `${folder}/${file}`).toBeNull();
      expect(code.match(/'[A-Z][a-z]+ [a-z]+[^']*'/), `${folder}/${file}`).toBeNull();
    }
  }
});
