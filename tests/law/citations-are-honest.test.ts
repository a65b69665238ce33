import { describe, expect, it } from 'vitest';
import type { Citation } from '../../src/law';
import { allCitations } from './base';
import { faultsOf } from './citation-faults';

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
