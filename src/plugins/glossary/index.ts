import type { Plugin } from '@docusaurus/types';
import { glossaryView } from '../../explain/glossary-view';

/** Writes the glossary at build time, with what the law base says of each reading. */
export function glossaryPlugin(): Plugin {
  return {
    name: 'glossary',
    async contentLoaded({ actions }) {
      await actions.createData('glossary.json', await glossaryView());
    },
  };
}

type Node = { readonly type: string; readonly name?: string | null; children?: Node[]; readonly data?: unknown };

/**
 * Lets the chapter that says `<Glossary />` fetch it, and no other. Chapters import nothing by themselves, and what
 * stands in MDXComponents travels with all of them; a lazy component would need a script to show what is in the page.
 */
export function glossaryInItsChapter() {
  return (tree: Node): void => {
    if (tree.children?.some(({ name }) => name === 'Glossary'))
      tree.children = [importOf('Glossary', '@site/src/pages/_routes/glossary.tsx'), ...tree.children];
  };
}

/** An import line, in the form in which MDX reads one. */
const importOf = (name: string, from: string): Node => ({
  type: 'mdxjsEsm',
  data: {
    estree: {
      type: 'Program',
      sourceType: 'module',
      body: [
        {
          type: 'ImportDeclaration',
          specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
          source: { type: 'Literal', value: from },
          attributes: [],
        },
      ],
    },
  },
});
