import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'cheerio';

/** The leaflets that have a page: `leaflet-for-victims`. */
export const leaflets: readonly string[] = readdirSync('docs/project').flatMap(
  (file) => /^(leaflet-.*)\.mdx$/.exec(file)?.[1] ?? [],
);

/**
 * A leaflet as its page prints, and its title. Scripts stay out: they would make of it the page of another address.
 *
 * @throws Error where the page is not in the build, or has no heading
 */
export function leafletPage(name: string): { readonly title: string; readonly html: string } {
  const $ = load(readFileSync(`build/project/${name}/index.html`, 'utf8'));
  const title = $('h1').first().text();
  if (!title) throw new Error(`/project/${name}/ has no heading: it cannot be a leaflet.`);
  $('script, noscript').remove();
  return { title, html: $.html() };
}
