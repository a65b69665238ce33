/**
 * `npm run test:matrix`: two clean builds compared; the books and the folder copy made; every route, flow step and ending in four views and
 * all of it without network; the finished books; the folder copy.
 */
import { command, runChecks, vitest } from './checks.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
runChecks('matrix', [
  command('two clean builds are the same', 'node', 'scripts/compare-builds.mjs'),
  command('books and folder copy are made', 'node', 'scripts/build-all.mjs', '--built'),
  // After the books: what is saved on a device for use without network holds them too.
  vitest('every route, step and ending in four views; every page and book without network', 'matrix'),
  vitest('the finished books', 'book'),
  vitest('the folder copy, opened from a folder', 'folder'),
]);
