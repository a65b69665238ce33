import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { offline } from '../../words';
import { readEdition } from '../edition';
import { manifest } from './manifest';
import { scriptOf } from './worker-text';
import { writeEdition } from './write-edition';

/** The script in the head of every page, with the words it may need. */
const headScript = (): string => `const PART_WORDS=${JSON.stringify(offline.part)};${scriptOf('head-script.ts')}`;

/**
 * Lets a reader save the site on the device, and makes it installable. `HANDBOOK_OFFLINE=off` builds the way out: a worker
 * that removes itself and every copy. It must run last: the list holds every file of the build.
 */
export function offlinePlugin({ siteDir, siteConfig }: LoadContext): Plugin {
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
      const changelog = readFileSync(join(siteDir, 'CHANGELOG.md'), 'utf8');
      writeEdition(outDir, readEdition(siteDir), changelog, process.env.HANDBOOK_OFFLINE !== 'off');
    },
  };
}
