/** A piece of a line, as it is emphasised. */
export type Piece = { readonly kind: 'plain' | 'strong' | 'em' | 'code'; readonly text: string };

/** A paragraph, a heading inside a version, or a list of entries that follow each other. */
export type Block =
  | { readonly kind: 'paragraph' | 'heading'; readonly pieces: readonly Piece[] }
  | { readonly kind: 'list'; readonly entries: readonly (readonly Piece[])[] };

/** What is new in one version; `numbered` is null for what came after the last one and has no number yet. */
export type News = {
  readonly numbered: { readonly version: string; readonly day: string } | null;
  readonly blocks: readonly Block[];
};

const notYet = '## Next edition';
const heading = /^## (\S+), (\d{4}-\d\d-\d\d)$/;

/**
 * Reads what changed, version by version, newest first as it is written.
 *
 * @param text CHANGELOG.md: `## version, day` or `## Next edition`, paragraphs, and one list of entries with `-`
 * @throws Error that quotes a version's heading without a day
 * @example newsIn(readFileSync('CHANGELOG.md', 'utf8'))[0]?.numbered
 */
export function newsIn(text: string): readonly News[] {
  const versions = text.split(/^(?=## )/m).filter((part) => part.startsWith('## '));
  return versions.map((part) => {
    const [first = '', ...lines] = part.split('\n');
    const blocks = blocksIn(lines.join('\n'));
    if (first.trim() === notYet) return { numbered: null, blocks };
    const [, version, day] = heading.exec(first.trim()) ?? [];
    if (!version || !day)
      throw new Error(`CHANGELOG.md: "${first}" must read "## version, yyyy-mm-dd", or "${notYet}".`);
    return { numbered: { version, day }, blocks };
  });
}

/** A blank line or a new mark ends a block; all other lines go on with it. */
function blocksIn(text: string): readonly Block[] {
  const blocks: Block[] = [];
  for (const line of text.split(/\n\s*\n|\n(?=\s*- |### )/).map((part) => part.replace(/\s+/g, ' ').trim())) {
    const [, mark, rest = ''] = /^(- |### )?(.*)$/.exec(line) ?? [];
    const pieces = piecesIn(rest);
    const last = blocks.at(-1);
    if (line === '') continue;
    if (mark !== '- ') blocks.push({ kind: mark ? 'heading' : 'paragraph', pieces });
    else if (last?.kind === 'list') blocks.splice(-1, 1, { kind: 'list', entries: [...last.entries, pieces] });
    else blocks.push({ kind: 'list', entries: [pieces] });
  }
  return blocks;
}

const marks = { '*': 'strong', _: 'em', '`': 'code' } as const;

/** `**strong**`, `_em_` and code between backticks; all else is plain. */
const piecesIn = (line: string): readonly Piece[] =>
  line
    .split(/(\*\*[^*]+\*\*|(?<!\w)_[^_]+_(?!\w)|`[^`]+`)/)
    .filter((part) => part !== '')
    .map((part) => {
      const mark = /^(\*\*|_|`)(.+)\1$/.exec(part);
      const kind = mark ? marks[mark[1]?.[0] as keyof typeof marks] : 'plain';
      return { kind, text: mark?.[2] ?? part };
    });
