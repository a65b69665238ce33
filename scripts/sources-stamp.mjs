/** What the built site depends on, as one fingerprint: paths, sizes and times of the sources. */
import { createHash } from 'node:crypto';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const sources = [
  'src',
  'docs',
  'static',
  'i18n',
  'docusaurus.config.ts',
  'sidebars.ts',
  'package.json',
  'package-lock.json',
  'CHANGELOG.md',
  '.git/HEAD',
  '.git/logs/HEAD',
];

/** Changes whenever a source of the site changes. */
export function sourcesStamp() {
  const hash = createHash('sha256');
  for (const path of sources.flatMap(filesBelow)) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

function filesBelow(path) {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return [];
  return stat.isDirectory()
    ? readdirSync(path)
        .sort()
        .flatMap((name) => filesBelow(join(path, name)))
    : [path];
}
