import { readFileSync } from 'node:fs';
import { type CheerioAPI, load } from 'cheerio';
import { book as words } from '../../src/words/en/book';
import type { Chapter } from './contents';

/** A chapter as it is bound: its mark (`c12`) names its place, its ids and its kind of page. */
export type Leaf = {
  readonly chapter: Chapter;
  readonly number: number;
  readonly mark: string;
  readonly title: string;
  readonly html: string;
};

/** Where an address of the site stands on paper. */
export type Places = {
  /** The chapter that holds the page, in whichever volume. */
  readonly numberOf: (address: string) => number | undefined;
  /** Whether that chapter is bound into this very file, so that a link can lead there. */
  readonly isHere: (number: number) => boolean;
};

export const markOf = (number: number): string => `c${number}`;

/** Of no use on paper: buttons, ways to go on, links to a heading, the folded list of contents, forms. */
const screenOnly = '[data-screen-only], button, .hash-link, .theme-doc-toc-mobile, script, noscript, form';

/**
 * Reads one page of the built site and makes it a leaf of the book: ids are marked, links inside lead inside,
 * other chapters are named by number, pages that exist on screen only by their address; closed sections are open.
 * @throws Error where the page is not in the build, or has no heading
 */
export function readLeaf(chapter: Chapter, number: number, places: Places): Leaf {
  const $ = load(readFileSync(`build${chapter.address}index.html`, 'utf8'));
  const text = $('.theme-doc-markdown').length ? $('.theme-doc-markdown') : $('main');
  const heading = text.find('h1').first();
  const title = heading.text();
  if (!title) throw new Error(`${chapter.address} has no heading: it cannot be a chapter of the book.`);
  heading.addClass('leaf-title').prepend(`${number}. `);
  text.find(screenOnly).remove();
  text.find('details').attr('open', '');
  text.find('[hidden]').removeAttr('hidden');
  // A figure around a picture would be a second, nameless picture to a screen reader; the picture keeps its words.
  text.find('figure').each((_, figure) => {
    figure.tagName = 'div';
  });
  text.find('figcaption').each((_, caption) => {
    caption.tagName = 'p';
  });
  // On the screen a picture opens in full size; on paper it has that already.
  text.find('a:has(> img)').each((_, link) => {
    link.tagName = 'div';
    $(link).removeAttr('href');
  });
  text.find('a').each((_, link) => rewriteLink($(link), { from: chapter.address, number, places }));
  markIds($, markOf(number));
  return { chapter, number, mark: markOf(number), title, html: text.html() ?? '' };
}

/** An id stands once in the book: each chapter's ids carry its mark, and what points at them too. */
function markIds($: CheerioAPI, mark: string): void {
  $('[id]').each((_, element) => {
    $(element).attr('id', `${mark}-${$(element).attr('id')}`);
  });
  for (const name of ['for', 'aria-labelledby', 'aria-describedby', 'headers'])
    $(`[${name}]`).each((_, element) => {
      const marked = ($(element).attr(name) ?? '').split(/\s+/).map((id) => `${mark}-${id}`);
      $(element).attr(name, marked.join(' '));
    });
}

function rewriteLink(
  link: ReturnType<CheerioAPI>,
  { from, number, places }: { from: string; number: number; places: Places },
): void {
  const href = link.attr('href') ?? '';
  if (/^(https?|mailto):/.test(href)) return;
  const [path = '', hash = ''] = href.split('#');
  const there = path === '' ? number : places.numberOf(path);
  const text = link.html() ?? '';
  if (there === undefined) {
    link.replaceWith(words.onScreen.replace('{text}', text).replace('{address}', path || from));
    return;
  }
  const named = there === number ? text : words.inChapter.replace('{text}', text).replace('{n}', String(there));
  // Answers after the hash belong to the screen; a heading's name leads to the heading.
  const anchor = hash !== '' && !hash.includes('=') ? `${markOf(there)}-${hash}` : markOf(there);
  if (places.isHere(there)) link.attr('href', `#${anchor}`).html(named);
  else link.replaceWith(named);
}
