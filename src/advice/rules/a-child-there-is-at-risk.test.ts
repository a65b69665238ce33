import { describe, expect, it } from 'vitest';
import { aChildThereIsAtRisk } from './a-child-there-is-at-risk';

const { holds } = aChildThereIsAtRisk;

describe('a child there is at risk', () => {
  it('no where neither a victim nor a child is known there', () => {
    expect(holds({ knownVictimOrChildThere: 'no' })).toBe('no');
  });

  it('not established where one is known: it may be a grown-up, and the danger is for child protection to judge', () => {
    expect(holds({ knownVictimOrChildThere: 'yes' })).toBe('unknown');
  });

  it('not established while that is open', () => {
    expect(holds({ knownVictimOrChildThere: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
