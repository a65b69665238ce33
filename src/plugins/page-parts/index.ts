/** What this plugin touches of the tree of a page: elements by name, with what is inside them. */
type Node = { readonly type: string; readonly name?: string | null; readonly children?: Node[] };
type Root = { children: Node[] };

/** Parts that only a page or two use, by name, and where each stands. */
const homes: Readonly<Record<string, string>> = {
  Ask: '@site/src/components/Ask',
  Bulletin: '@site/src/pages/_parts/Bulletin',
  Changes: '@site/src/pages/_parts/Changes',
  Downloads: '@site/src/components/Downloads',
  Exercise: '@site/src/components/Exercise',
  Form: '@site/src/components/Form',
  Glossary: '@site/src/pages/_routes/glossary.tsx',
  ProjectEvents: '@site/src/components/ProjectEvents',
};

const uses = (node: Node, name: string): boolean =>
  (node.type === 'mdxJsxFlowElement' && node.name === name) ||
  (node.children?.some((child) => uses(child, name)) ?? false);

/** An import line, as the compiler of the page would have read it. */
const importOf = ([name, home]: readonly [string, string]) => ({
  type: 'mdxjsEsm',
  value: '',
  data: {
    estree: {
      type: 'Program',
      sourceType: 'module',
      body: [
        {
          type: 'ImportDeclaration',
          specifiers: [{ type: 'ImportDefaultSpecifier', local: { type: 'Identifier', name } }],
          source: { type: 'Literal', value: home, raw: JSON.stringify(home) },
        },
      ],
    },
  },
});

/**
 * Brings parts that few pages use to those pages alone. A page imports nothing, and what stands in `MDXComponents`
 * travels with every chapter; so the import is added here, where the page is compiled.
 *
 * @returns a transformer for the tree of one page
 * @example remarkPlugins: [pageParts]
 */
export function pageParts() {
  return (root: Root): void => {
    const used = Object.entries(homes).filter(([name]) => root.children.some((child) => uses(child, name)));
    root.children.unshift(...used.map(importOf));
  };
}
