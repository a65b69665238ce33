/**
 * `npm run build:all`: the site, the books, and the folder copy as one zip in `dist/`. Each step needs the ones before it.
 * `--built` leaves out the site, where `build/` is already there and fresh (the tests).
 */
import { spawnSync } from 'node:child_process';
import { ensureInstalled } from './ensure-installed.mjs';

/** The build with the hash router has generated files of its own, so that it never disturbs the ones of the site. */
const folder = { HANDBOOK_COPY: 'folder', DOCUSAURUS_GENERATED_FILES_DIR_NAME: '.docusaurus-folder' };

const steps = [
  { name: 'the site', words: ['npm', 'run', '--silent', 'build'], isSite: true },
  { name: 'the books, printed from it', words: ['npm', 'run', '--silent', 'book'] },
  {
    name: 'the folder copy',
    words: ['npx', 'docusaurus', 'build', '--out-dir', 'build-folder'],
    // Two kinds of build in one cache could hand each other's parts over.
    env: { ...folder, DOCUSAURUS_NO_PERSISTENT_CACHE: 'true' },
  },
  { name: 'the zip of the folder copy', words: ['npx', 'tsx', 'scripts/pack-folder.mts'] },
  { name: 'the list of downloads, the zip included', words: ['npx', 'tsx', 'scripts/downloads.mts'] },
  // Last: it names every file above with its sum.
  {
    name: 'the list of its files, for offline use',
    words: ['npx', 'tsx', 'scripts/list-edition.mts'],
  },
];

ensureInstalled();
const built = process.argv.includes('--built');
for (const { name, words, env = {}, isSite = false } of steps) {
  if (built && isSite) continue;
  console.log(`\n--- ${name}`);
  const [program, ...rest] = words;
  const { status } = spawnSync(program, rest, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });
  if (status !== 0) {
    console.error(`This step failed: ${name}. The ones after it were not tried.`);
    process.exit(1);
  }
}
