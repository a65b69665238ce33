import type { LoadContext, Plugin } from '@docusaurus/types';
import { changesView } from '../../explain';
import { knowledgePages } from './knowledge-pages';

/** Makes a page of each mechanism, legal text and State, and the lists that lead to them. Each page fetches its own data only. */
export function knowledgePlugin({ generatedFilesDir }: LoadContext): Plugin {
  return {
    name: 'knowledge',
    async contentLoaded({ actions }) {
      // Not a page: the chapter on changes of law shows it (src/pages/_parts/Changes).
      await actions.createData('changes-of-law.json', JSON.stringify(await changesView()));
      for (const { path, component, view } of await knowledgePages()) {
        const data = await actions.createData(`${path.replaceAll('/', '-')}.json`, JSON.stringify(view));
        actions.addRoute({
          path,
          component: `@site/src/pages/_routes/${component}.tsx`,
          // By alias: an absolute path would end up in the bundle and tell two builds apart.
          modules: { view: data.replace(generatedFilesDir, '@generated') },
          exact: true,
        });
      }
    },
  };
}
