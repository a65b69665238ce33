import { createHash } from 'node:crypto';
import type { Plugin } from '@docusaurus/types';
import { glossaryView } from '../../explain/glossary-view';
import { glossary } from '../../words/glossary';

/** Writes the glossary at build time, with what the law base says of each reading. */
export function glossaryPlugin(): Plugin {
  return {
    name: 'glossary',
    async contentLoaded({ actions }) {
      await actions.createData('glossary.json', await glossaryView());
    },
    configureWebpack: (config) => ({ experiments: withGlossary(config.experiments) }) as object,
  };
}

/**
 * Chapters carry meanings, and the bundler keeps chapters from one build to the next. A changed meaning must reach them:
 * the version of what is kept names the glossary too.
 */
export function withGlossary(experiments: object | undefined): object {
  const cache = experiments && 'cache' in experiments ? experiments.cache : undefined;
  if (typeof cache !== 'object' || cache === null || !('version' in cache)) return {};
  const fingerprint = createHash('sha256').update(JSON.stringify(glossary)).digest('hex').slice(0, 8);
  return { cache: { version: `${cache.version} glossary ${fingerprint}` } };
}
