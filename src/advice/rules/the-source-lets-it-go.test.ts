import { describe, expect, it } from 'vitest';
import { theSourceLetsItGo } from './the-source-lets-it-go';

const { holds } = theSourceLetsItGo;

describe('the source lets it go', () => {
  it.each(['own-data', 'source-agrees'] as const)('yes for %s', (shareSource) => {
    expect(holds({ shareSource })).toBe('yes');
  });

  it.each(['source-refuses', 'sis-content', 'record-reply'] as const)('no for %s', (shareSource) => {
    expect(holds({ shareSource })).toBe('no');
  });

  it.each(['source-not-asked', 'unknown'] as const)('not established for %s: ask the source first', (shareSource) => {
    expect(holds({ shareSource })).toBe('unknown');
  });

  it('not established when nobody asked', () => {
    expect(holds({})).toBe('unknown');
  });
});
