import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { searchData } from '../../search/gather';

/**
 * Writes what the search box looks in as one module. The box imports it on first use, so that it arrives as a script of
 * the site itself: it works from a folder and without network, where nothing can be fetched.
 */
export function searchIndexPlugin({ siteDir }: LoadContext): Plugin {
  const docs = join(siteDir, 'docs');
  return {
    name: 'search-index',
    getPathsToWatch: () => [join(docs, '**/*.mdx')],
    async contentLoaded({ actions }) {
      await actions.createData('index.json', await searchData(docs));
    },
  };
}
