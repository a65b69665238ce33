/** `npm run test:matrix`: two clean builds compared, every route, flow step and ending in four views, the books and the folder copy. */
import { command, runChecks, vitest } from './checks.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
runChecks('matrix', [
  command('two clean builds are the same', 'node', 'scripts/compare-builds.mjs'),
  vitest('every route, step and ending in four views', 'matrix'),
  command('books and folder copy are made', 'node', 'scripts/build-all.mjs', '--built'),
  vitest('the finished books', 'book'),
  vitest('the folder copy, opened from a folder', 'folder'),
]);
