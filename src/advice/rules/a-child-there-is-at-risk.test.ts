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

  it('yes where a child of the household could be harmed, no where none lives there', () => {
    expect(holds({ knownVictimOrChildThere: 'no', householdChild: 'could-be-harmed' })).toBe('yes');
    expect(holds({ knownVictimOrChildThere: 'no', householdChild: 'none' })).toBe('no');
    expect(holds({ knownVictimOrChildThere: 'no', householdChild: 'lives-there' })).toBe('unknown');
  });
});
