import { describe, expect, it } from 'vitest';
import { countsOf, failuresIn } from '../../scripts/checks.mjs';
import { sumCounts } from '../../scripts/count.mjs';
import { hashOf, mustInstall, nodeIsNewEnough } from '../../scripts/ensure-installed.mjs';
import { fileFor, headersFrom } from '../../scripts/serve.mjs';

describe('before anything is installed', () => {
  it('Node 20.18 is too old, 20.19 is enough, 22 is enough', () => {
    expect(nodeIsNewEnough('20.18.3')).toBe(false);
    expect(nodeIsNewEnough('20.19.0')).toBe(true);
    expect(nodeIsNewEnough('22.0.0')).toBe(true);
  });
  it('installs when nothing is installed or the lock file changed, and not otherwise', () => {
    expect(mustInstall('lock', undefined)).toBe(true);
    expect(mustInstall('lock', hashOf('older'))).toBe(true);
    expect(mustInstall('lock', hashOf('lock'))).toBe(false);
  });
});

describe('counting', () => {
  it('a skipped test counts as failed', () => {
    expect(countsOf({ numPassedTests: 3, numTotalTests: 4 }, true)).toEqual({ passed: 3, failed: 1 });
  });
  it('a run without tests counts as failed', () => {
    expect(countsOf({ numPassedTests: 0, numTotalTests: 0 }, true)).toEqual({ passed: 0, failed: 1 });
  });
  it('a fault outside a test counts as failed', () => {
    expect(countsOf({ numPassedTests: 4, numTotalTests: 4 }, false)).toEqual({ passed: 4, failed: 1 });
  });
  it('a run that left no count has failed', () => {
    expect(sumCounts(['{"passed":5,"failed":0,"failures":[]}', undefined])).toEqual({
      passed: 5,
      failed: 1,
      failures: ['a run that left no count'],
    });
  });
  it('what failed is named with its file, also where the file itself broke', () => {
    const one = { fullName: 'a day before: open', status: 'passed' };
    const other = { fullName: 'the day itself: closed', status: 'failed' };
    expect(
      failuresIn({
        testResults: [
          { name: `${process.cwd()}/tests/a.test.ts`, status: 'failed', assertionResults: [one, other] },
          { name: `${process.cwd()}/tests/b.test.ts`, status: 'failed', assertionResults: [] },
        ],
      }),
    ).toEqual(['tests/a.test.ts: the day itself: closed', 'tests/b.test.ts: the file itself']);
  });
});

describe('serving', () => {
  it('reads the headers that static hosts know', () => {
    expect(headersFrom('/*\n  X-Frame-Options: DENY\n  Referrer-Policy: no-referrer\n')).toEqual({
      'X-Frame-Options': 'DENY',
      'Referrer-Policy': 'no-referrer',
    });
  });
  it('never leaves the folder', () => {
    expect(fileFor(`${process.cwd()}/docs`, '/../package.json')).toBeUndefined();
    expect(fileFor(`${process.cwd()}/docs`, '/..%2fpackage.json')).toBeUndefined();
    expect(fileFor(`${process.cwd()}/docs`, '/handbook/index.mdx')).toMatch(/index\.mdx$/);
  });
});
