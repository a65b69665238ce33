import { join } from 'node:path';
import type { Plugin } from '@docusaurus/types';
import { leanFrameworkStyles } from './lean-framework-styles';

/**
 * Keeps the first visit small (the bar: a handbook page at most 240 kB).
 * The theme starts code highlighting on every page, and fetches ahead every chapter whose link can be seen.
 * Every page carries the names of all parts of the site: one short name a part is enough.
 */
export function firstVisitPlugin(): Plugin {
  return {
    name: 'first-visit',
    getClientModules: () => [join(__dirname, 'fetch-on-intent.ts')],
    configurePostCss: (options) => ({ ...options, plugins: [...options.plugins, leanFrameworkStyles()] }),
    configureWebpack: (_config, isServer) => ({
      ...(isServer ? {} : { output: { chunkFilename: 'assets/js/[contenthash:8].js' } }),
      module: {
        rules: [
          {
            test: /[\\/]docusaurus-plugin-content-docs[\\/]default[\\/]p[\\/][^\\/]+\.json$/,
            type: 'json',
            use: [join(__dirname, 'menu-without-descriptions.cjs')],
          },
          ...(isServer ? [] : [{ test: /[\\/]registry\.js$/, use: [join(__dirname, 'registry-without-paths.cjs')] }]),
        ],
      },
      resolve: {
        alias: {
          // The handbook shows no code: an empty module in the place of the highlighter's start.
          [require.resolve('@docusaurus/theme-classic/lib/prism-include-languages')]: false,
          // A moving bar after 200 ms of loading: a page here is a few kilobytes, and movement needs a meaning.
          [require.resolve('@docusaurus/theme-classic/lib/nprogress')]: false,
          ...(isServer ? {} : { '@docusaurus/utils-common$': join(__dirname, 'utils-common.ts') }),
        },
      },
    }),
  };
}
