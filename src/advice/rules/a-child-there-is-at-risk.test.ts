import { describe, expect, it } from 'vitest';
import { aChildThereIsAtRisk } from './a-child-there-is-at-risk';

const { holds } = aChildThereIsAtRisk;

describe('a child there is at risk', () => {
  it('yes in serious danger', () => {
    expect(holds({ childDanger: 'serious-danger' })).toBe('yes');
  });

  it('no where nothing points to danger', () => {
    expect(holds({ childDanger: 'no-sign' })).toBe('no');
  });

  it('not established for a concern short of that: child protection judges it', () => {
    expect(holds({ childDanger: 'some-concern' })).toBe('unknown');
    expect(holds({ childDanger: 'unknown' })).toBe('unknown');
  });

  it('not established while nobody asked: a known victim may be a grown-up', () => {
    expect(holds({ knownVictimOrChildThere: 'yes' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });

  it('yes where a child of the household could be harmed, no where none lives there', () => {
    expect(holds({ knownVictimOrChildThere: 'no', householdChild: 'could-be-harmed' })).toBe('yes');
    expect(holds({ knownVictimOrChildThere: 'no', householdChild: 'none' })).toBe('no');
    expect(holds({ knownVictimOrChildThere: 'no', householdChild: 'lives-there' })).toBe('unknown');
  });
});
