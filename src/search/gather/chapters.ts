import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Source } from '../index';
import { type Piece, readChapter } from './read-chapter';

const folders = ['handbook', 'project'] as const;
/** Headings under which nothing stands that a reader looks for: lists of sources, and the way on. */
const leftOut: ReadonlySet<string> = new Set(['sources', 'next']);

/**
 * The chapters and their sections, from the files of `docs`. Decision records stay out.
 *
 * @param docs the folder that holds the chapters
 */
export function chapterSources(docs: string): readonly Source[] {
  return folders.flatMap((folder) =>
    readdirSync(join(docs, folder))
      .filter((name) => name.endsWith('.mdx'))
      .sort()
      .flatMap((name) => chapterSource(folder, name, readFileSync(join(docs, folder, name), 'utf8'))),
  );
}

function chapterSource(folder: string, name: string, text: string): readonly Source[] {
  const { title, description, label, slug, intro, pieces } = readChapter(text);
  const url = slug ?? `/${folder}/${name.replace(/\.mdx$/, '')}/`;
  const shown = pieces.filter(({ id }) => !leftOut.has(id));
  const chapter: Source = {
    kind: 'section',
    url,
    title,
    answer: description,
    names: label === undefined || label === title ? [] : [label],
    text: [description, intro, ...shown.map(({ heading }) => heading)].join(' '),
    weight: 1.15 * weightOf(url),
  };
  return [chapter, ...shown.map((piece) => sectionOf(piece, url, title))];
}

/** Stories and history come after what is to be done. */
const weightOf = (url: string): number =>
  /^\/(project|handbook\/(exercises|cases-and-lessons|changes-of-law))\//.test(url) ? 0.75 : 1;

const sectionOf = ({ id, heading, text, first }: Piece, url: string, chapter: string): Source => ({
  kind: 'section',
  url: `${url}#${id}`,
  title: heading,
  section: chapter,
  ...(first === '' ? {} : { answer: first }),
  text,
  weight: weightOf(url),
});
