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
