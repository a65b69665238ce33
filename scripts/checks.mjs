/** Runs checks one after another, times them, counts them. Stops at nothing: every check is tried. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

const counts = '.cache/test-counts';

/** Colours are for a screen: a log stays readable without them. */
const env = process.stdout.isTTY ? process.env : { ...process.env, NO_COLOR: '1' };

/** A command that passes or fails as a whole. */
export const command = (name, ...words) => ({
  name,
  run: () => (ran(words) ? { passed: 1, failed: 0, failures: [] } : { passed: 0, failed: 1, failures: [] }),
});

/** A project of Vitest, counted test by test. A run that reports nothing has failed. */
export const vitest = (name, project) => ({
  name,
  run: () => {
    const report = `.cache/vitest-${project}.json`;
    rmSync(report, { force: true });
    const clean = ran([
      'npx',
      'vitest',
      'run',
      '--project',
      project,
      '--reporter=dot',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]);
    if (!existsSync(report)) return { passed: 0, failed: 1, failures: [] };
    const told = JSON.parse(readFileSync(report, 'utf8'));
    return { ...countsOf(told, clean), failures: failuresIn(told) };
  },
});

/** Counts a report of Vitest. Skipped tests, empty runs and faults outside a test count as failed. */
export function countsOf({ numPassedTests, numTotalTests }, clean) {
  const failed = numTotalTests - numPassedTests;
  return { passed: numPassedTests, failed: failed === 0 && (!clean || numTotalTests === 0) ? 1 : failed };
}

/** The names of the tests that did not pass, each with its file. */
export function failuresIn({ testResults }) {
  return testResults.flatMap(({ name, status, assertionResults }) => {
    const file = name.replace(`${process.cwd()}/`, '');
    const failed = assertionResults.filter((one) => one.status !== 'passed').map((one) => `${file}: ${one.fullName}`);
    return failed.length === 0 && status === 'failed' ? [`${file}: the file itself`] : failed;
  });
}

/** Runs all checks, prints a table, writes the sum for `.ci/run`, and ends the process. */
export function runChecks(label, checks) {
  mkdirSync(counts, { recursive: true });
  const file = `${counts}/${label}.json`;
  rmSync(file, { force: true });
  const rows = checks.map(({ name, run }) => {
    console.log(`\n--- ${name}`);
    const start = Date.now();
    const result = run();
    return { check: name, ...result, seconds: Math.round((Date.now() - start) / 100) / 10 };
  });
  console.log('');
  console.table(rows.map(({ failures: _, ...row }) => row));
  const sum = (key) => rows.reduce((total, row) => total + row[key], 0);
  const failures = rows.flatMap(({ check, failed, failures }) =>
    failed > 0 && failures.length === 0 ? [check] : failures.map((name) => `${check} > ${name}`),
  );
  writeFileSync(file, JSON.stringify({ passed: sum('passed'), failed: sum('failed'), failures }));
  console.log(`${label}: ${sum('passed')} passed, ${sum('failed')} failed`);
  process.exitCode = sum('failed') === 0 ? 0 : 1;
}

const ran = ([program, ...args]) =>
  spawnSync(program, args, { stdio: 'inherit', env, shell: process.platform === 'win32' }).status === 0;
