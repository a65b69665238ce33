/** A piece of a chapter under one heading. */
export type Piece = {
  readonly id: string;
  readonly heading: string;
  /** Its text as it is read aloud. */
  readonly text: string;
  /** Its first sentences, short enough to be shown. */
  readonly first: string;
};

export type Chapter = {
  readonly title: string;
  readonly description: string;
  readonly label: string | undefined;
  readonly slug: string | undefined;
  readonly intro: string;
  readonly pieces: readonly Piece[];
};

const longestAnswer = 180;
const heading = /^#{2,3} (.+?) \{\/\* #([\w-]+) \*\/\}\s*$/m;

/** Takes a chapter apart at its headings. Components are left out, what they enclose is kept. */
export function readChapter(file: string): Chapter {
  const [, front = '', body = file] = /^---\n([\s\S]*?)\n---\n([\s\S]*)$/.exec(file) ?? [];
  const field = (name: string) =>
    new RegExp(`^${name}: (.*)$`, 'm')
      .exec(front)?.[1]
      ?.replace(/^(['"])(.*)\1$/, '$2')
      .trim();
  const [intro = '', ...rest] = body.split(new RegExp(heading.source, 'gm'));
  const pieces: Piece[] = [];
  for (let place = 0; place + 2 < rest.length; place += 3) {
    const [title = '', id = '', text = ''] = rest.slice(place, place + 3);
    pieces.push({ id, heading: plain(title), text: plain(text), first: firstOf(text) });
  }
  return {
    title: field('title') ?? '',
    description: field('description') ?? '',
    label: field('sidebar_label'),
    slug: field('slug'),
    intro: plain(intro),
    pieces,
  };
}

/** MDX as it is read aloud. */
function plain(text: string): string {
  return text
    .replace(/<(Sources|Figure|Flow|Changes|Downloads|Bulletin|ProjectEvents|Glossary)\b[\s\S]*?\/>/g, ' ')
    .replace(/\{\/\*[\s\S]*?\*\/\}/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/<[^>]+>/g, ' ')
    .replace(/^\s*\|?[\s|:-]+\|?\s*$/gm, ' ')
    .replace(/^\s*(?:[-*]|\d+\.)\s+/gm, ' ')
    .replace(/[*_`|#]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The first sentences of the first paragraph. A list or a table begins in the middle of things: its first line will do. */
function firstOf(text: string): string {
  const block = text.split(/\n\s*\n/).find((one) => plain(one) !== '') ?? '';
  const line = /^\s*(?:[-*]|\d+\.|\|)/.test(block) ? (block.split('\n').find((one) => plain(one) !== '') ?? '') : block;
  const sentences = plain(line).match(/[^.?!]+(?:[.?!](?=\S)[^.?!]*)*[.?!]?\s*/g) ?? [];
  let first = '';
  for (const sentence of sentences) {
    if (first !== '' && first.length + sentence.length > longestAnswer) break;
    first += sentence;
  }
  return first.length <= longestAnswer + 60 ? first.trim() : `${first.slice(0, longestAnswer).replace(/\s\S*$/, '')} …`;
}
