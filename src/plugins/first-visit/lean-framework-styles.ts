import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import purgeCss from '@fullhuman/postcss-purgecss';
import type { AcceptedPlugin, Plugin } from 'postcss';

const libraryOf = (name: string) => dirname(require.resolve(name));

/** Parts of the theme that no page of ours uses: their class names keep no rule alive. */
const unused = [
  'Blog*',
  'CodeBlock*',
  'CodeInline',
  'Admonition*',
  'Tab*',
  'DocVersion*',
  'Mermaid',
  'SearchBar',
  'SearchPage',
];

/** Where class names of the framework may be written. */
const content = [
  'src/{components,theme,pages}/**/*.tsx',
  'docs/**/*.mdx',
  `${libraryOf('@docusaurus/theme-classic')}/theme/**/*.js`,
  `${libraryOf('@docusaurus/theme-common')}/**/*.js`,
  ...unused.map((name) => `!${libraryOf('@docusaurus/theme-classic')}/theme/${name}/**`),
];

/** Names of the framework's values (`--ifm-…`) that the other style sheets use: those stay. */
function valuesUsedIn(folder: string): readonly string[] {
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.css'));
  return sheets.flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/--ifm-[a-z0-9-]+/g) ?? []);
}

/**
 * Leaves out the rules of the framework's style sheet (Infima) that no page uses: about half of it.
 * Only that sheet is touched; what stands in `src/` is ours, and all of it is meant.
 */
export function leanFrameworkStyles(): AcceptedPlugin {
  const purge = purgeCss({
    content,
    variables: true,
    // Written by the browser or set on the root by scripts, so no file names them.
    safelist: {
      greedy: [/data-theme/, /navigation-with-keyboard/, /navbar-sidebar--show/],
      standard: [/^(html|body|:root)$/],
      variables: [...valuesUsedIn('src'), ...valuesUsedIn(libraryOf('@docusaurus/theme-classic'))],
    },
  }) as Plugin;
  return {
    postcssPlugin: 'lean-framework-styles',
    OnceExit: (root, helpers) =>
      /[\\/]infima[\\/]/.test(root.source?.input.file ?? '') ? purge.OnceExit?.(root, helpers) : undefined,
  };
}
