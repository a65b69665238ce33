import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { flowIds } from '../../src/flows';
import { flowTitles } from '../../src/words';

const chapter = readFileSync('docs/handbook/choosing.mdx', 'utf8');

describe('the table of all flows', () => {
  it.each(flowIds)('%s: stands there once, under its own title, with its page on paper', (id) => {
    const row = chapter.split('\n').filter((line) => line.startsWith('|') && line.includes(`](/${id}/)`));
    expect(row).toHaveLength(1);
    expect(row[0]).toContain(`[${flowTitles[id]}](/${id}/)`);
    expect(row[0]).toContain(`[paper](/${id}/about/)`);
  });
  it('a flow is added or taken away: the number in the text is counted again', () => {
    const counted = [...readFileSync('docs/handbook/index.mdx', 'utf8').matchAll(/All (\d+) sets of questions/g)];
    expect(counted.map(([, n]) => Number(n))).toEqual([flowIds.length]);
    expect(chapter).toContain(`all ${flowIds.length} flows`);
  });
});
