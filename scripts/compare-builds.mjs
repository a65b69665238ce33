/** Builds twice from clean caches and compares every file byte by byte. The second build stays in build/. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Fingerprint of every file below a folder, by its path. */
function fingerprints(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(folder, join(entry.parentPath ?? entry.path, entry.name))).sort();
  return new Map(
    paths.map((path) => [
      path,
      createHash('sha256')
        .update(readFileSync(join(folder, path)))
        .digest('hex'),
    ]),
  );
}

function cleanBuild() {
  for (const folder of ['build', '.docusaurus', 'node_modules/.cache'])
    rmSync(folder, { recursive: true, force: true });
  const { status } = spawnSync('npm', ['run', '--silent', 'build'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error('A clean build failed.');
    process.exit(1);
  }
  return fingerprints('build');
}

const [first, second] = [cleanBuild(), cleanBuild()];
const different = [...new Set([...first.keys(), ...second.keys()])].filter(
  (path) => first.get(path) !== second.get(path),
);
if (different.length > 0) {
  console.error(`These files differ between two clean builds:\n${different.join('\n')}`);
  process.exit(1);
}
console.log(`${first.size} files, the same in both builds.`);
