/** Sums the counts of the runs: the last line of `.ci/run`. A run that left no count has failed. */
import { existsSync, readFileSync } from 'node:fs';

/** @param texts one JSON text per run, or undefined where the run left none */
export function sumCounts(texts) {
  const all = texts.map((text) => (text === undefined ? { passed: 0, failed: 1 } : JSON.parse(text)));
  return all.reduce((sum, { passed, failed }) => ({ passed: sum.passed + passed, failed: sum.failed + failed }), {
    passed: 0,
    failed: 0,
  });
}

if (process.argv[1]?.endsWith('count.mjs')) {
  const files = ['test', 'matrix'].map((name) => `.cache/test-counts/${name}.json`);
  const { passed, failed } = sumCounts(
    files.map((file) => (existsSync(file) ? readFileSync(file, 'utf8') : undefined)),
  );
  console.log(`${passed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
