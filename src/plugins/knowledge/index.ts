import type { Plugin } from '@docusaurus/types';
import { knowledgePages } from './knowledge-pages';

/** Makes a page of each mechanism, legal text and State, and the lists that lead to them. Each page fetches its own data only. */
export function knowledgePlugin(): Plugin {
  return {
    name: 'knowledge',
    async contentLoaded({ actions }) {
      for (const { path, component, view } of await knowledgePages()) {
        const data = await actions.createData(`${path.replaceAll('/', '-')}.json`, JSON.stringify(view));
        actions.addRoute({
          path,
          component: `@site/src/pages/_routes/${component}.tsx`,
          modules: { view: data },
          exact: true,
        });
      }
    },
  };
}
