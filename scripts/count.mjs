/** Names what failed in all runs, then sums the counts: the last line of `.ci/run`. A run that left no count has failed. */
import { existsSync, readFileSync } from 'node:fs';

/** @param texts one JSON text per run, or undefined where the run left none */
export function sumCounts(texts) {
  const none = { passed: 0, failed: 1, failures: ['a run that left no count'] };
  const all = texts.map((text) => (text === undefined ? none : JSON.parse(text)));
  return all.reduce(
    (sum, { passed, failed, failures }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      failures: [...sum.failures, ...failures],
    }),
    { passed: 0, failed: 0, failures: [] },
  );
}

if (process.argv[1]?.endsWith('count.mjs')) {
  const files = ['test', 'matrix'].map((name) => `.cache/test-counts/${name}.json`);
  const { passed, failed, failures } = sumCounts(
    files.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined)),
  );
  for (const name of failures) console.log(`failed: ${name}`);
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
