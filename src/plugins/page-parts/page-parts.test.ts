import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { pageParts } from './index';

const page = (...names: readonly string[]) => ({
  children: names.map((name) => ({ type: 'mdxJsxFlowElement', name, children: [] })),
});
const importsOf = (root: ReturnType<typeof page>) => {
  pageParts()(root);
  return root.children.filter(({ type }) => type === 'mdxjsEsm').map((node) => JSON.stringify(node));
};

it('a page that uses a part gets its import, and no other', () => {
  const [found, ...others] = importsOf(page('Checklist', 'Downloads', 'Downloads'));
  expect(found).toContain('@site/src/components/Downloads');
  expect(others).toEqual([]);
});

it('a page that uses none stays as it is', () => expect(importsOf(page('Checklist'))).toEqual([]));

it('a part inside another element is found too', () => {
  const root = page('Checklist');
  root.children[0]?.children.push({ type: 'mdxJsxFlowElement', name: 'Bulletin' } as never);
  expect(importsOf(root)).toHaveLength(1);
});

it('no part stands in the list that travels with every page as well, and each is used', () => {
  const everywhere = readFileSync('src/theme/MDXComponents/index.tsx', 'utf8');
  const pages = readdirSync('docs/project').map((file) => readFileSync(`docs/project/${file}`, 'utf8'));
  for (const name of ['Bulletin', 'Downloads', 'ProjectEvents']) {
    expect(everywhere).not.toContain(name);
    expect(pages.filter((text) => text.includes(`<${name}`))).not.toEqual([]);
  }
});
