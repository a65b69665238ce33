import type { LoadContext, Plugin } from '@docusaurus/types';
import { aboutFlowView } from '../../explain';
import { flowIds } from '../../flows';
import { flows } from '../../flows/all';
import { flowTitles, paper } from '../../words';
import { flows as words } from '../../words/all';
import { drawnParts } from './drawn-parts';

/** Gives each flow a page of its own, which fetches that flow and no other, and a page that shows it on paper. */
export function flowPagesPlugin({ generatedFilesDir, siteDir }: LoadContext): Plugin {
  return {
    name: 'flow-pages',
    async contentLoaded({ actions }) {
      const list = await actions.createData(
        'questions.json',
        JSON.stringify({ ...paper.list, items: flowIds.map((id) => ({ to: `/${id}/`, label: flowTitles[id] })) }),
      );
      actions.addRoute({
        path: '/questions/',
        component: '@site/src/pages/_routes/list.tsx',
        modules: { view: list.replace(generatedFilesDir, '@generated') },
        exact: true,
      });
      for (const id of flowIds) {
        actions.addRoute({
          path: `/${id}/`,
          component: '@site/src/pages/_routes/flow.tsx',
          modules: { flow: `@site/src/flows/${id}/flow.ts`, words: `@site/src/words/en/flows/${id}.ts` },
          exact: true,
        });
        const about = aboutFlowView(flows[id], words[id], drawnParts(siteDir, id));
        const view = await actions.createData(`${id}.json`, JSON.stringify(about));
        actions.addRoute({
          path: `/${id}/about/`,
          component: '@site/src/pages/_routes/about-flow.tsx',
          modules: { view: view.replace(generatedFilesDir, '@generated') },
          exact: true,
        });
      }
    },
  };
}
