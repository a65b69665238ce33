import { readdirSync, readFileSync } from 'node:fs';

/** One page of the handbook or of the project's site, as it stands in its file. */
export type WrittenPage = {
  /** Its address without the leading oblique, as the file says it: `handbook/before-you-share`. */
  readonly id: string;
  readonly part: 'handbook' | 'project';
  /** The file without its front matter. */
  readonly text: string;
  /** The paragraphs a reader reads: no headings, tables, lists of sources or components. */
  readonly paragraphs: readonly string[];
};

const folders = ['handbook', 'project'] as const;

const frontMatter = /^---\n[\s\S]*?\n---\n/;

/** Text as it is read aloud: links by their words, marks and braces gone. */
const spoken = (markdown: string): string =>
  markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, '')
    .replace(/<[^>]+>/g, '')
    .replace(/[*_`]/g, '')
    .trim();

/** A block of lines between blank lines; lists give one paragraph an item. */
const paragraphsOf = (text: string): readonly string[] =>
  text
    .replace(/<(Sources|Figure)\b[\s\S]*?\/>/g, '')
    .split(/\n\s*\n/)
    .filter((block) => !/^\s*(#|\||<|\{)/.test(block))
    .flatMap((block) => block.split(/\n(?=\s*(?:[-*]|\d+\.)\s)/))
    .map((item) => spoken(item.replace(/^\s*(?:[-*]|\d+\.)\s+/, '')))
    .filter((item) => item !== '');

/** Every written page. Pages that the base makes (mechanisms, texts, States) are held by other tests. */
export const writtenPages: readonly WrittenPage[] = folders.flatMap((part) =>
  readdirSync(`docs/${part}`)
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => {
      const text = readFileSync(`docs/${part}/${name}`, 'utf8').replace(frontMatter, '');
      return { id: `${part}/${name.replace(/\.mdx$/, '')}`, part, text, paragraphs: paragraphsOf(text) };
    }),
);
