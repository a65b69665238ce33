import { describe, expect, it } from 'vitest';
import { type ChapterNode, termsInPlace } from './index';

const text = (value: string): ChapterNode => ({ type: 'text', value });
const block = (type: string, ...children: ChapterNode[]): ChapterNode => ({ type, children });
const component = (name: string, ...children: ChapterNode[]): ChapterNode => ({
  ...block('mdxJsxFlowElement', ...children),
  name,
});

/** The marked words of a chapter, in order, as [id, word]. */
const marks = (node: ChapterNode): readonly (readonly [string, string])[] => [
  ...(node.name === 'Term' ? [[node.attributes?.[0]?.value ?? '', node.children?.[0]?.value ?? ''] as const] : []),
  ...(node.children ?? []).flatMap(marks),
];
const markedIn = (path: string, ...blocks: ChapterNode[]) => {
  const tree = block('root', ...blocks);
  termsInPlace()(tree, { path });
  return { tree, words: marks(tree) };
};
const chapter = 'docs/handbook/receiving.mdx';

describe('a chapter', () => {
  it('the first place of a term is marked, under whichever name it stands, and no other', () => {
    const { words } = markedIn(
      chapter,
      block('paragraph', text('Ask your SPOC. The SPOC answers.')),
      block('paragraph', text('A Single Point of Contact takes a diffusion.')),
    );
    expect(words).toEqual([
      ['spoc', 'SPOC'],
      ['diffusion', 'diffusion'],
    ]);
  });
  it('not a word of the text is lost', () => {
    const { tree } = markedIn(chapter, block('paragraph', text('Ask your SPOC, not the NCB.')));
    const all = (node: ChapterNode): string => node.value ?? (node.children ?? []).map(all).join('');
    expect(all(tree)).toBe('Ask your SPOC, not the NCB.');
  });
  it('a short form is opened with the whole name first', () => {
    const { tree } = markedIn(chapter, block('paragraph', text('the SPOC')));
    expect(tree.children?.[0]?.children?.[1]?.attributes?.[1]?.value).toMatch(/^Single Point of Contact\. The one/);
  });
  it('a word in a link, a heading, code, a list to tick or the sources stays as it is, and does not count as the first', () => {
    const { words } = markedIn(
      chapter,
      block('heading', text('The SPOC')),
      block('paragraph', block('link', text('SPOC')), block('inlineCode'), block('linkReference', text('SPOC'))),
      component('Checklist', block('paragraph', text('SPOC told'))),
      component('Sources', text('SPOC')),
      component('DoNow', block('heading', text('SPOC now')), block('paragraph', text('Call the SPOC.'))),
    );
    expect(words).toEqual([['spoc', 'SPOC']]);
  });
  it('an everyday word is left in peace', () => {
    expect(markedIn(chapter, block('paragraph', text('The victim has a child.'))).words).toEqual([]);
  });
});

it('on the page of the glossary nothing is marked', () => {
  expect(markedIn('docs/handbook/glossary.mdx', block('paragraph', text('SPOC'))).words).toEqual([]);
});
