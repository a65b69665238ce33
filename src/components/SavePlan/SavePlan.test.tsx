// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { planPageWords, planWords } from '../../words';
import { tellBeforeRelease } from '../PlanPage/example-plans/tell-before-release';
import { sheetsOf } from '../PlanPage/sheets';
import { blocksOf } from './blocks';
import { examples } from './examples';
import SavePlan from './index';
import { jsonOf, policeJsonOf } from './json';
import { markdownOf } from './markdown';
import { wordOf } from './word';

const words = planPageWords.save;
afterEach(cleanup);

const page = (html: string): Element => {
  const root = document.createElement('div');
  root.innerHTML = html;
  return root;
};

describe('what is saved is what was read', () => {
  const root = page(
    '<h2>Do now</h2><p>First <b>this</b>.</p><button>Print</button><ol start="3"><li>Call<ul><li>the SPOC</li></ul></li></ol>' +
      '<div data-sheet="police"><p>Alert</p></div>',
  );

  it('headings, paragraphs, numbered and nested items; no buttons; the police sheet apart', () => {
    expect(blocksOf(root, '[data-sheet="police"]')).toEqual([
      { kind: 'heading', level: 2, text: 'Do now' },
      { kind: 'paragraph', text: 'First this.' },
      { kind: 'item', text: 'Call', number: 3 },
      { kind: 'item', text: 'the SPOC', number: null },
    ]);
  });

  it('as Markdown', () => {
    expect(markdownOf(blocksOf(root))).toBe('## Do now\n\nFirst this.\n\n3. Call\n- the SPOC\n\nAlert\n');
  });

  it('as a Word file, which is a zip', async () => {
    const bytes = new Uint8Array(await (await wordOf(blocksOf(root), 'Plan')).arrayBuffer());
    expect(String.fromCharCode(...bytes.slice(0, 2))).toBe('PK');
  });
});

describe('nobody is tipped off by a file', () => {
  const plan = tellBeforeRelease;
  const sheets = sheetsOf(plan);

  it('JSON leaves out what is for the police alone, in the plan and in the answers', () => {
    const facts = { harmIsImminent: 'no', liveInvestigation: 'yes' } as const;
    const { plan: said, answers } = JSON.parse(jsonOf({ plan, sheets, facts, edition: {} }));
    expect(answers).toEqual({ harmIsImminent: 'no' });
    expect(JSON.stringify(said)).not.toMatch(/sis-36-discreet|2018\/1862/);
  });

  it('of a closed route JSON says why it is closed, and nothing that would follow if it were open', () => {
    const { plan: said } = JSON.parse(jsonOf({ plan, sheets, facts: {}, edition: {} }));
    expect(Object.keys(said.closed[0])).not.toContain('after');
    expect(said.closed[0].reasons).toEqual(sheets.common.closed[0]?.reasons);
  });

  it('the police sheet is JSON of its own, which says for whom it is', () => {
    const { note, sheet } = JSON.parse(policeJsonOf({ plan, sheets, edition: {} }));
    expect(note).toBe(planWords.policeSheetNote);
    expect(JSON.stringify(sheet)).toContain('sis-36-discreet');
  });

  it('a plan for the police alone keeps its lead in JSON, and says for whom it is', () => {
    const whole = { ...plan, lead: plan.alongside, alongside: [] };
    const { note, plan: said } = JSON.parse(jsonOf({ plan: whole, sheets: sheetsOf(whole), facts: {}, edition: {} }));
    expect(note).toBe(planWords.policeSheetNote);
    expect(said.lead).toHaveLength(plan.alongside.length);
  });
});

describe('the buttons', () => {
  it('a plan whose police sheet holds measures alone offers that sheet too, in every kind', () => {
    const { plan, ...props } = examples['a plan with a police sheet'];
    const before = [{ ...plan.before[0], confidential: true }] as unknown as typeof plan.before;
    const common = { ...plan, ...sheetsOf(plan).common };
    const { rerender } = render(<SavePlan {...props} plan={{ ...common, before }} />);
    for (const label of Object.values(words.police)) expect(screen.getByText(label)).toBeDefined();
    rerender(<SavePlan {...props} plan={common} />);
    expect(screen.queryByText(words.police.word)).toBeNull();
  });

  it('a police sheet that is not on the page is not said to be saved', async () => {
    render(<SavePlan {...examples['a plan with a police sheet']} />);
    fireEvent.click(screen.getByText(words.police.markdown));
    expect(await screen.findByText(words.failed)).toBeDefined();
  });

  it('an impossible day gets a sentence, and no file', () => {
    render(<SavePlan {...examples['a plan with a police sheet']} />);
    fireEvent.change(screen.getByLabelText(words.sentOn), { target: { value: '2026-02-30' } });
    fireEvent.click(screen.getByText(words.calendarFile));
    expect(screen.getByRole('status').textContent).toBe(words.noDay);
  });

  it('a link that cannot be copied says so', async () => {
    const onCopyLink = vi.fn().mockRejectedValue(new Error('forbidden'));
    render(<SavePlan {...examples['a plan with a police sheet']} onCopyLink={onCopyLink} />);
    fireEvent.click(screen.getByText(words.link));
    expect(await screen.findByText(words.failed)).toBeDefined();
  });
});
