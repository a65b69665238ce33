import { readFileSync } from 'node:fs';
import { load } from 'cheerio';
import { book as words } from '../../src/words/en/book';
import type { Leaf } from './page';
import { bookStyles, chapterPages } from './styles';

export type BoundPart = { readonly mark: string; readonly title: string; readonly leaves: readonly Leaf[] };

/** The page on which a mark stands; undefined in the first pass, when nobody knows yet. */
export type PageOf = (mark: string) => number | undefined;

const asText = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The edition that the built site carries: the book is bound from it, so it is the same one. */
export const builtEdition = (): string =>
  load(readFileSync('build/index.html', 'utf8'))('meta[name="edition"]').attr('content') ?? '';

const siteStyles = (): string =>
  load(readFileSync('build/index.html', 'utf8'))('link[rel="stylesheet"]')
    .map((_, link) => `<link rel="stylesheet" href="${link.attribs.href}">`)
    .get()
    .join('');

/** A title becomes the name of the PDF's window; the style for paper does the rest. */
const document = (title: string, styles: string, body: string) =>
  `<!doctype html><html lang="en" dir="ltr" data-theme="light"><head><meta charset="utf-8"><title>${asText(title)}</title>${siteStyles()}<style>${bookStyles}${styles}</style></head><body><main class="book">${body}</main></body></html>`;

const section = ({ mark }: Leaf, html: string, more = '') =>
  `<section class="chapter${more}" id="${mark}" style="page:${mark}">${html}</section>`;

/** In the book a part is the first level, so each heading of a chapter moves one level down. */
const oneLevelDown = (html: string) =>
  html.replace(/<(\/?)h([1-5])\b/g, (_, slash: string, level: string) => `<${slash}h${Number(level) + 1}`);

function cover(title: string): string {
  const { subtitle, edition, age, emergency, what } = words.cover;
  const lines = [edition.replace('{edition}', builtEdition()), what, age].map((line) => `<p>${asText(line)}</p>`);
  return `<section class="cover"><p class="cover-title">${title}</p><p class="cover-subtitle">${subtitle}</p><p class="cover-emergency">${emergency}</p>${lines.join('')}</section>`;
}

function contentsList(parts: readonly BoundPart[], pageOf: PageOf): string {
  // Three figures hold the place in the first pass, so that the second breaks its pages at the same places.
  const line = (mark: string, text: string) =>
    `<a href="#${mark}"><span>${asText(text)}</span><span class="page-number">${pageOf(mark) ?? '000'}</span></a>`;
  const list = parts.map(({ mark, title, leaves }) => {
    const chapters = leaves.map((leaf) => `<li>${line(leaf.mark, `${leaf.number}. ${leaf.title}`)}</li>`);
    return `<p class="contents-part">${line(mark, title)}</p><ol>${chapters.join('')}</ol>`;
  });
  return `<section class="contents"><h1 id="contents">${words.contents}</h1>${list.join('')}</section>`;
}

/** A whole volume as one document. */
export function bindVolume(title: string, parts: readonly BoundPart[], pageOf: PageOf): string {
  const body = parts.map((part) => {
    const opening = `<section class="part" id="${part.mark}"><h1>${asText(part.title)}</h1></section>`;
    return opening + part.leaves.map((leaf) => section(leaf, oneLevelDown(leaf.html), ' in-book')).join('');
  });
  const leaves = parts.flatMap((part) => part.leaves);
  return document(title, chapterPages(leaves), cover(title) + contentsList(parts, pageOf) + body.join(''));
}

/** One chapter alone, with its title in the head of each page. */
export const bindChapter = (leaf: Leaf): string =>
  document(`${leaf.number}. ${leaf.title}. ${words.cover.title}`, chapterPages([leaf]), section(leaf, leaf.html));
