import type { Plugin } from '@docusaurus/types';
import { flowIds } from '../../flows';

/** Gives each flow a page of its own, which fetches that flow and its words and no other. */
export function flowPagesPlugin(): Plugin {
  return {
    name: 'flow-pages',
    async contentLoaded({ actions }) {
      for (const id of flowIds)
        actions.addRoute({
          path: `/${id}/`,
          component: '@site/src/pages/_routes/flow.tsx',
          modules: { flow: `@site/src/flows/${id}/flow.ts`, words: `@site/src/words/en/flows/${id}.ts` },
          exact: true,
        });
    },
  };
}
