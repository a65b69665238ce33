import { expect, it } from 'vitest';
import { pageParts } from './index';

const element = (name: string, children: readonly object[] = []) => ({ type: 'mdxJsxFlowElement', name, children });
const importedBy = (children: object[]): readonly string[] => {
  const root = { children };
  pageParts()(root as Parameters<ReturnType<typeof pageParts>>[0]);
  return root.children.flatMap((node) => ('data' in node ? JSON.stringify(node) : [])).map(String);
};

it('a page without such a part: nothing is brought to it', () => {
  expect(importedBy([element('Checklist'), { type: 'paragraph', children: [] }])).toEqual([]);
});

it('a form with lines in it: both parts are brought, each once', () => {
  const imports = importedBy([element('Form', [element('Ask'), element('Ask')]), element('Form')]);
  expect(imports).toHaveLength(2);
  expect(imports.join()).toContain('@site/src/components/Form');
  expect(imports.join()).toContain('@site/src/components/Ask');
});
