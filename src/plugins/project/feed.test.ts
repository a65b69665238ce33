// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { newsIn } from './changelog';
import { feedOf } from './feed';

const news = newsIn(readFileSync('CHANGELOG.md', 'utf8'));
const numbered = news.flatMap((one) => one.numbered ?? []);
/** Read as XML. The parser of these tests knows no CDATA, so its content is written with escapes first; the browser tests read it as it is. */
const read = (text: string) =>
  new DOMParser().parseFromString(
    text.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, inside: string) =>
      inside.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
    ),
    'application/xml',
  );
const texts = (root: ParentNode, name: string) =>
  [...root.querySelectorAll(name)].map(({ textContent }) => textContent);

it('is well formed, and has what an Atom feed must have', () => {
  const feed = read(feedOf(news, 'https://handbook.example'));
  expect(feed.querySelector('parsererror')).toBeNull();
  expect(feed.documentElement.tagName).toBe('feed');
  expect(feed.documentElement.getAttribute('xmlns')).toBe('http://www.w3.org/2005/Atom');
  for (const name of ['id', 'title', 'updated']) expect(feed.querySelector(`feed > ${name}`)?.textContent).toBeTruthy();
});

it('each numbered edition is an entry with its own address and day', () => {
  const entries = [...read(feedOf(news, 'https://handbook.example')).querySelectorAll('entry')];
  expect(entries).toHaveLength(numbered.length);
  expect(entries.flatMap((entry) => texts(entry, 'updated'))).toEqual(
    numbered.map(({ day }) => `${day}T00:00:00.000Z`),
  );
  expect(new Set(entries.flatMap((entry) => texts(entry, 'id'))).size).toBe(numbered.length);
});

it('a mark of HTML in the news stays a mark that is read', () => {
  const odd = [
    {
      numbered: { version: '1.0.0', day: '2026-01-02' },
      blocks: [{ kind: 'list', entries: [[{ kind: 'plain', text: 'a < b & c' }]] }],
    },
  ] as const;
  expect(read(feedOf(odd, 'https://handbook.example')).querySelector('content')?.textContent).toContain(
    '<ul><li>a &lt; b &amp; c</li></ul>',
  );
});

it('the same news give the same bytes', () => {
  expect(feedOf(news, 'https://handbook.example')).toBe(feedOf(news, 'https://handbook.example'));
});
