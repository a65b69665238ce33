/** `npm test`: everything but the exhaustive browser matrix. Installs if needed. */
import { command, runChecks, vitest } from './checks.mjs';
import { ensureInstalled } from './ensure-installed.mjs';

ensureInstalled();
runChecks('test', [
  command('format and lint', 'npx', 'biome', 'ci', '--error-on-warnings', '--colors=off', '.'),
  command('unused code', 'npx', 'knip'),
  command('types', 'npx', 'tsc', '--noEmit'),
  vitest('law, advice, flows, words, cli, architecture', 'unit'),
  vitest('components', 'components'),
  command('build', 'npm', 'run', '--silent', 'build'),
  vitest('the built site in a real browser', 'site'),
]);
