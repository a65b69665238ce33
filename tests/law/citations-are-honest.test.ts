import { describe, expect, it } from 'vitest';
import { isDay } from '../../src/advice';
import type { Citation } from '../../src/law';
import { allCitations } from './base';
import { officialHosts } from './official-hosts';

/** What is wrong with a citation, for the editor. `today` is the day the test runs: the only clock here. */
export function faultsOf({ article, official, read }: Citation, today: string): readonly string[] {
  const host = new URL(official).host;
  return [
    ...(article.trim() === '' ? ['names no article'] : []),
    ...(officialHosts.includes(host)
      ? []
      : [`${host} is not on the list of official publishers (tests/law/official-hosts.ts)`]),
    ...(read && !isDay(read.day) ? [`read day ${read.day} is no day`] : []),
    ...(read && read.day > today ? [`read day ${read.day} lies ahead`] : []),
    ...(read && read.day < yearBefore(today)
      ? [`was last read on ${read.day}, more than a year ago: open it again`]
      : []),
  ];
}

const yearBefore = (day: string): string => `${Number(day.slice(0, 4)) - 1}${day.slice(4)}`;
const today = new Date().toISOString().slice(0, 10);

describe('citations are honest', () => {
  it.each(allCitations)('$name: article, official address, and a reading that took place', ({ cite }) => {
    expect(faultsOf(cite, today)).toEqual([]);
  });

  it('planted faults are caught', () => {
    const good: Citation = { act: '2023-977', article: 'Art 7', official: 'http://data.europa.eu/eli/dir/2023/977/oj' };
    const read = { address: 'https://example.org', kind: 'official', day: '2026-11-26' } as const;
    expect(faultsOf(good, '2026-11-25')).toEqual([]);
    expect(faultsOf({ ...good, article: ' ' }, '2026-11-25')).toHaveLength(1);
    expect(faultsOf({ ...good, official: 'https://example.org' }, '2026-11-25')).toHaveLength(1);
    expect(faultsOf({ ...good, read }, '2026-11-25')).toHaveLength(1);
    expect(faultsOf({ ...good, read: { ...read, day: '2025-11-24' } }, '2026-11-25')).toHaveLength(1);
    expect(faultsOf({ ...good, read: { ...read, day: '2025-11-25' } }, '2026-11-25')).toEqual([]);
  });
});
