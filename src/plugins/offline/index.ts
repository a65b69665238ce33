import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { offline } from '../../words';
import { manifest } from './manifest';
import { scriptOf } from './worker-text';

/** The script in the head of every page, with the words it may need. */
const headScript = (): string => `const PART_WORDS=${JSON.stringify(offline.part)};${scriptOf('head-script.ts')}`;

/**
 * Makes the site installable, and lets each page say what to do where a part of it is gone. The list of files, the edition and the
 * worker are written when all files are there: `scripts/list-edition.mts`, the last step of `npm run build`.
 */
export function offlinePlugin({ siteConfig }: LoadContext): Plugin {
  // The folder copy needs none of it: it is the copy, and no browser lets it have a worker.
  if (siteConfig.future.experimental_router === 'hash') return { name: 'offline' };
  return {
    name: 'offline',
    injectHtmlTags: () => ({
      headTags: [
        { tagName: 'link', attributes: { rel: 'manifest', href: '/manifest.webmanifest' } },
        { tagName: 'link', attributes: { rel: 'apple-touch-icon', href: '/img/icon-180.png' } },
        { tagName: 'script', innerHTML: headScript() },
      ],
    }),
    async postBuild({ outDir }) {
      writeFileSync(join(outDir, 'manifest.webmanifest'), `${JSON.stringify(manifest, null, 1)}\n`);
    },
  };
}
