/** `npm run test:matrix`: two clean builds compared, and every route, flow step and ending in four views. */
import { command, runChecks, vitest } from './checks.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
runChecks('matrix', [
  command('two clean builds are the same', 'node', 'scripts/compare-builds.mjs'),
  vitest('every route, step and ending in four views', 'matrix'),
]);
