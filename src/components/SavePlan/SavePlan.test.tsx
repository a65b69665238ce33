// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { planPageWords } from '../../words';
import { tellBeforeRelease } from '../PlanPage/example-plans/tell-before-release';
import { blocksOf } from './blocks';
import { calendarOf } from './calendar';
import { examples } from './examples';
import SavePlan from './index';
import { jsonOf } from './json';
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
  it('JSON leaves out what is for the police alone, in the plan and in the answers', () => {
    const { plan, answers } = JSON.parse(
      jsonOf(tellBeforeRelease, { harmIsImminent: 'no', liveInvestigation: 'yes' }, {}),
    );
    expect(answers).toEqual({ harmIsImminent: 'no' });
    expect(JSON.stringify(plan.alongside)).not.toContain('sis-36-discreet');
  });

  it('calendar titles are neutral, and a review day is always there', () => {
    const text = calendarOf({ plan: tellBeforeRelease, askingState: 'BE', sentOn: '2026-11-25' });
    const titles = text.split('\r\n').filter((line) => line.startsWith('SUMMARY:'));
    expect(titles).toContain(`SUMMARY:${words.calendar.review}`);
    expect(titles.every((title) => title.startsWith('SUMMARY:File: '))).toBe(true);
    expect(text).toContain('DTSTART;VALUE=DATE:20270223');
  });
});

describe('the buttons', () => {
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
