import { Feed } from 'feed';
import { projectWords } from '../../words';
import type { Block, News, Piece } from './changelog';

const words = projectWords.bulletin;
const tags = { plain: '', strong: 'strong', em: 'em', code: 'code' } as const;
const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const inline = ({ kind, text }: Piece) =>
  tags[kind] ? `<${tags[kind]}>${escaped(text)}</${tags[kind]}>` : escaped(text);

const line = (pieces: readonly Piece[]) => pieces.map(inline).join('');

function html(block: Block): string {
  if (block.kind === 'list') return `<ul>${block.entries.map((entry) => `<li>${line(entry)}</li>`).join('')}</ul>`;
  const tag = block.kind === 'heading' ? 'h3' : 'p';
  return `<${tag}>${line(block.pieces)}</${tag}>`;
}

/**
 * The bulletin as an Atom feed: an entry a version, with its day. What has no number yet is not announced.
 *
 * @param news as `newsIn` reads it
 * @param url address of the site, without an oblique at the end
 */
export function feedOf(news: readonly News[], url: string): string {
  const page = `${url}/project/bulletin/`;
  const numbered = news.flatMap(({ numbered, blocks }) => (numbered ? [{ ...numbered, blocks }] : []));
  const feed = new Feed({
    id: page,
    title: words.feedTitle,
    description: words.feedDescription,
    link: page,
    feedLinks: { atom: `${url}/project/bulletin.xml` },
    language: 'en',
    copyright: words.feedRights,
    author: { name: words.feedAuthor },
    // Not the hour of the build: two builds of one commit are the same, byte by byte.
    updated: new Date(numbered[0]?.day ?? 0),
    generator: words.feedAuthor,
  });
  for (const { version, day, blocks } of numbered)
    feed.addItem({
      id: `${page}#${anchorOf(version)}`,
      title: words.version.replace('{version}', version),
      link: `${page}#${anchorOf(version)}`,
      date: new Date(day),
      content: blocks.map(html).join(''),
    });
  return feed.atom1();
}

/** The place of a version on the page of the bulletin. */
const anchorOf = (version: string): string => `version-${version.replaceAll('.', '-')}`;
