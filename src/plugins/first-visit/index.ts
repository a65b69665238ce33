import { join } from 'node:path';
import type { Plugin } from '@docusaurus/types';

/**
 * Keeps the first visit small (the bar: a handbook page at most 240 kB).
 * The theme starts code highlighting on every page, and fetches ahead every chapter whose link can be seen.
 */
export function firstVisitPlugin(): Plugin {
  return {
    name: 'first-visit',
    getClientModules: () => [join(__dirname, 'fetch-on-intent.ts')],
    configureWebpack: () => ({
      resolve: {
        alias: {
          // The handbook shows no code: an empty module in the place of the highlighter's start.
          [require.resolve('@docusaurus/theme-classic/lib/prism-include-languages')]: false,
        },
      },
    }),
  };
}
