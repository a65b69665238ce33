import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ruleIds } from '../../src/advice';
import { flowIds } from '../../src/flows';
import { instrumentIds, mechanismIds, needIds, territoryIds } from '../../src/law';

const names = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((file) => /\.ts$/.test(file) && !file.endsWith('.test.ts') && file !== 'index.ts')
    .map((file) => basename(file, '.ts'))
    .sort();

const sorted = (ids: readonly string[]) => [...ids].sort();

describe('a file has the name of what it holds', () => {
  it('mechanisms, their checks and their words', () => {
    expect(names('src/law/mechanisms')).toEqual(sorted(mechanismIds));
    expect(names('src/advice/mechanisms')).toEqual(sorted(mechanismIds));
    expect(names('src/words/en/mechanisms')).toEqual(sorted(mechanismIds));
    expect(names('src/words/en/mechanism-details')).toEqual(sorted(mechanismIds));
  });

  it('rules, needs and territories', () => {
    expect(names('src/advice/rules')).toEqual(sorted(ruleIds));
    expect(names('src/law/needs')).toEqual(sorted(needIds));
    expect(names('src/law/territories')).toEqual(sorted(territoryIds.map((id) => id.toLowerCase())));
  });

  it('instruments and flows by their folders', () => {
    const folders = readdirSync('src/law/instruments');
    expect(folders).toHaveLength(instrumentIds.length);
    expect(
      instrumentIds.filter((id) => !folders.some((folder) => folder.startsWith(`${id}-`) || folder.startsWith(id))),
    ).toEqual([]);
    expect(
      readdirSync('src/flows')
        .filter((name) => !name.includes('.') && name !== 'engine' && name !== 'parts')
        .sort(),
    ).toEqual(sorted(flowIds));
  });
});
