import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { flowIds } from '../../src/flows';
import { instrumentIds, limitIds, mechanismIds, territoryIds } from '../../src/law';
import { shell } from '../../src/words/en/shell';
import { glossary } from '../../src/words/glossary';
import { writtenPages } from '../handbook/pages';
import { data } from './the-index';

const chapters = new Map(
  writtenPages.map(({ id, text }) => {
    const slug = /^slug: (.*)$/m.exec(readFileSync(`docs/${id}.mdx`, 'utf8'))?.[1];
    return [slug ?? `/${id}/`, text] as const;
  }),
);
const pages = new Set([
  ...chapters.keys(),
  ...flowIds.flatMap((id) => [`/${id}/`, `/${id}/about/`]),
  ...mechanismIds.map((id) => `/mechanisms/${id}/`),
  ...instrumentIds.map((id) => `/law/${id}/`),
  ...territoryIds.map((id) => `/states/${id.toLowerCase()}/`),
  ...Object.keys(shell.home.lookUp).map((page) => `/${page}/`),
]);
const terms = new Set(glossary.map(({ id }) => id));
const urls = [...new Set(data.faces.map(([, url]) => url))];

it('every result leads to a page that exists', () => {
  expect(urls.length).toBeGreaterThan(500);
  expect(urls.filter((url) => !pages.has(url.split('#')[0] ?? ''))).toEqual([]);
});

it('every section of a chapter has the heading it leads to', () => {
  const inChapters = urls.map((url) => url.split('#')).filter(([page = '', anchor]) => chapters.has(page) && anchor);
  expect(inChapters.length).toBeGreaterThan(40);
  const missing = inChapters.filter(([page = '', anchor = '']) =>
    page === '/handbook/glossary/' && terms.has(anchor) ? false : !chapters.get(page)?.includes(`{/* #${anchor} */}`),
  );
  expect(missing).toEqual([]);
});

it('every time limit has its line', () => {
  const anchors = urls.filter((url) => url.startsWith('/deadlines/#')).map((url) => url.split('#')[1]);
  expect(anchors.sort()).toEqual([...limitIds].sort());
});
