import { createTermFinder, type FoundTerm } from '../../explain/terms';
import type { Term } from '../../words';
import { glossary } from '../../words/glossary';

/** The little of a chapter's tree that matters here. */
export type ChapterNode = {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: string;
  readonly attributes?: readonly { readonly type: string; readonly name: string; readonly value: string }[];
  children?: ChapterNode[];
};

/** Where no word is marked: it is a link or a name already, is not read as text, or is a list to tick. */
const leftAlone = /^(link|linkReference|heading|code|inlineCode|html|mdxjsEsm|mdxTextExpression|mdxFlowExpression)$/;
const leftAloneComponents = /^(a|Term|Sources|Checklist|Flow|Glossary|NotConfirmed|Blank|Figure|h[1-6]|code|summary)$/;

/** Marked in a chapter: the terms that are not everyday words, by the names a reader sees. */
const find = createTermFinder(
  glossary.filter(({ everyday }) => !everyday),
  false,
);

/**
 * Marks the first place on a page where each term of the glossary stands, so that its meaning can be opened there.
 * First on the page, not in each part: a page full of dotted lines is not calm.
 */
export function termsInPlace() {
  return (tree: ChapterNode, file: { readonly path?: string }): void => {
    if (/[/\\]glossary\.mdx$/.test(file.path ?? '')) return;
    markIn(tree, new Set());
  };
}

function markIn(node: ChapterNode, seen: Set<Term>): void {
  if (leftAlone.test(node.type) || leftAloneComponents.test(node.name ?? '')) return;
  if (!node.children) return;
  node.children = node.children.flatMap((child) => {
    if (child.type === 'text') return marked(child.value ?? '', seen);
    markIn(child, seen);
    return child;
  });
}

/** A text, cut where a term stands for the first time. */
function marked(text: string, seen: Set<Term>): ChapterNode[] {
  const nodes: ChapterNode[] = [];
  let done = 0;
  for (const found of find(text)) {
    if (seen.has(found.term)) continue;
    seen.add(found.term);
    nodes.push(plain(text.slice(done, found.from)), markOf(found, text.slice(found.from, found.to)));
    done = found.to;
  }
  return [...nodes, plain(text.slice(done))].filter(({ type, value }) => type !== 'text' || value !== '');
}

const plain = (value: string): ChapterNode => ({ type: 'text', value });

const markOf = ({ term }: FoundTerm, word: string): ChapterNode => ({
  type: 'mdxJsxTextElement',
  name: 'Term',
  attributes: [
    { type: 'mdxJsxAttribute', name: 'id', value: term.id },
    { type: 'mdxJsxAttribute', name: 'means', value: meaningOf(term, word) },
  ],
  children: [plain(word)],
});

/** Where the text has a short or another name, the meaning begins with the whole one. */
function meaningOf({ term, means }: Term, word: string): string {
  const whole = `${term.charAt(0).toUpperCase()}${term.slice(1)}`;
  return word.toLowerCase().startsWith(term.toLowerCase()) ? means : `${whole}. ${means}`;
}
