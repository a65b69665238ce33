import { expect, it } from 'vitest';
import { instrumentIds, mechanismIds, territoryIds } from '../../law';
import { knowledgePages, type ListView } from './knowledge-pages';

const pages = await knowledgePages();
const addresses = pages.map(({ path }) => path);

it('each mechanism, legal text and State has one page', () => {
  expect(new Set(addresses).size).toBe(addresses.length);
  expect(addresses).toHaveLength(mechanismIds.length + instrumentIds.length + territoryIds.length + 6);
});

it('the lists lead to pages that exist', () => {
  const links = pages
    .filter(({ component }) => component === 'list')
    .flatMap(({ view }) => (view as ListView).items.map(({ to }) => to));
  expect(links.length).toBeGreaterThan(70);
  expect(links.filter((to) => !addresses.includes(to))).toEqual([]);
});
