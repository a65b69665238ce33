import { expect, it } from 'vitest';
import { glossaryInItsChapter } from './index';

it('the chapter of the glossary fetches it', () => {
  const tree = { type: 'root', children: [{ type: 'mdxJsxFlowElement', name: 'Glossary' }] };
  glossaryInItsChapter()(tree);
  expect(tree.children.map(({ type }) => type)).toEqual(['mdxjsEsm', 'mdxJsxFlowElement']);
});

it('no other chapter does', () => {
  const tree = { type: 'root', children: [{ type: 'paragraph', name: null }] };
  glossaryInItsChapter()(tree);
  expect(tree.children).toHaveLength(1);
});
