import type { Plugin } from '@docusaurus/types';
import { limitViews } from '../../explain';

/** Writes the table of time limits at build time, so that it stands in the page without a script and weighs little. */
export function limitsPlugin(): Plugin {
  return {
    name: 'limits',
    async contentLoaded({ actions }) {
      await actions.createData('limits.json', await limitViews());
    },
  };
}
