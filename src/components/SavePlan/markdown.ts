import type { Block } from './blocks';

/** A plan as Markdown: headings, paragraphs and lists, and nothing that a reader of plain text could not read. */
export const markdownOf = (blocks: readonly Block[]): string =>
  `${blocks.map(lineOf).join('\n\n')}\n`.replace(between, '$1\n$2');

/** Items of one list follow each other without an empty line. */
const between = /((?:^|\n)(?:-|\d+\.) [^\n]*)\n\n(?=(?:-|\d+\.) )()/g;

function lineOf(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${block.text}`;
    case 'paragraph':
      return block.text;
    case 'item':
      return `${block.number === null ? '-' : `${block.number}.`} ${block.text}`;
  }
}
