import { load } from 'cheerio';
import { beforeAll, describe, expect, it } from 'vitest';
import { builtEdition } from '../../scripts/book/bind';
import { chapters, leavesOf } from '../../scripts/book/chapters';
import { volumes } from '../../scripts/book/contents';
import { type Finished, open, tight } from './finished';

const [version = '', day = '', hash = ''] = builtEdition().split(' ');

describe.each(volumes.map((volume) => [volume.file, volume] as const))('%s.pdf', (file, { parts }) => {
  let book: Finished;
  beforeAll(async () => {
    book = await open(`build/pdf/${file}.pdf`);
  }, 300_000);
  const leaves = leavesOf(parts.flatMap((part) => part.chapters));
  const headings = leaves.flatMap(({ html }) =>
    load(html)('h1, h2, h3, h4')
      .map((_, heading) => load(html)(heading).text())
      .get(),
  );
  const titles = () => book.bookmarks.map(({ title }) => tight(title));

  it('has a bookmark for every heading, in the order of the text', () => {
    const expected = ['Contents', ...parts.map(({ title }) => title), ...headings].map(tight).sort();
    expect(titles().toSorted()).toEqual(expected);
  });
  it('every bookmark leads to a page that carries its words', () => {
    const lost = book.bookmarks.filter(
      ({ title, page }) => page === null || !tight(book.pages[page - 1] ?? '').includes(tight(title)),
    );
    expect(lost).toEqual([]);
  });
  it('the contents name the page on which each chapter begins', () => {
    const contents = tight(book.pages.slice(1, 12).join(' '));
    const wrong = leaves.filter(({ number, title }) => {
      const name = tight(`${number}. ${title}`);
      const page = book.bookmarks.find((bookmark) => tight(bookmark.title) === name)?.page;
      return !contents.includes(`${name}${page}`);
    });
    expect(wrong.map(({ title }) => title)).toEqual([]);
  });
  it('each page carries the edition, its number and how many there are', () => {
    const bare = book.pages.filter((text, index) => {
      const foot = tight(`page ${index + 1} of ${book.pages.length}`);
      return ![foot, version, day, hash].every((part) => tight(text).includes(part));
    });
    expect(bare).toEqual([]);
  });
  it('leads to no address of the machine that printed it', () => {
    expect(book.outside.filter((url) => /localhost|127\.0\.0\.1|invalid|handbook\.example|^file:/.test(url))).toEqual(
      [],
    );
    expect(book.pages.filter((text) => /localhost|book\.invalid/.test(text))).toEqual([]);
  });
  it('is tagged, and every picture says what it shows', () => {
    expect(book.tagged).toBe(true);
    expect(book.figures.filter((alt) => !alt)).toEqual([]);
  });
  it('a chapter begins on the page where its title stands in the head', () => {
    const heads = leaves.filter(({ number, title }) => {
      const name = tight(`${number}. ${title}`);
      const page = book.bookmarks.find((bookmark) => tight(bookmark.title) === name)?.page ?? 0;
      return tight(book.pages[page - 1] ?? '').split(name).length < 3;
    });
    expect(heads.map(({ title }) => title)).toEqual([]);
  });
});

describe('each chapter alone', () => {
  it.each(chapters.map((chapter) => [chapter.file, chapter] as const))('%s.pdf is whole', async (file, chapter) => {
    const [leaf] = leavesOf([chapter]);
    const alone = await open(`build/pdf/${file}.pdf`);
    const last = load(leaf?.html ?? '')('h1, h2, h3')
      .last()
      .text();
    expect(alone.tagged).toBe(true);
    expect(tight(alone.pages.join(' '))).toContain(tight(last));
    expect(alone.figures.filter((alt) => !alt)).toEqual([]);
    expect(alone.outside.filter((url) => /localhost|invalid|handbook\.example/.test(url))).toEqual([]);
    for (const part of [version, day, hash]) expect(alone.pages[0]).toContain(part);
  });
});
