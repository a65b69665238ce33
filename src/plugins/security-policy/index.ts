import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LoadContext, Plugin } from '@docusaurus/types';
import { inlineIn, policyFor, withPolicy } from './policy';

/** Writes a content security policy into every built page, so that any static host keeps it. */
export function securityPolicyPlugin({ siteConfig }: LoadContext): Plugin {
  const place = siteConfig.future.experimental_router === 'hash' ? 'folder' : 'site';
  return {
    name: 'security-policy',
    async postBuild({ outDir }) {
      const files = readdirSync(outDir, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.html'));
      for (const file of files) {
        const path = join(outDir, file);
        const html = readFileSync(path, 'utf8');
        writeFileSync(path, withPolicy(html, policyFor(inlineIn(html), file, place), file));
      }
    },
  };
}
