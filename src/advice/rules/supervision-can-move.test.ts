import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts';
import { supervisionCanMove } from './supervision-can-move';

const everythingHolds: Facts = {
  sentenceStatus: 'measure-running',
  measureKind: 'conditional-release',
  stay: 'to-live-there',
  residence: 'lives-there',
};
const but = (change: Facts) => supervisionCanMove.holds({ ...everythingHolds, ...change });
const without = (name: keyof Facts) => {
  const { [name]: _, ...rest } = everythingHolds;
  return supervisionCanMove.holds(rest);
};

describe('supervision can move with the person', () => {
  it('yes when every part holds', () => {
    expect(but({})).toBe('yes');
  });

  it.each<[string, Facts]>([
    ['nothing follows', { sentenceStatus: 'in-custody-nothing-follows' }],
    ['the kind of measure does not move', { measureKind: 'civil-order' }],
    ['it is a short trip', { stay: 'short-trip' }],
    ['nobody asked that State', { residence: 'not-asked-for' }],
  ])('no when %s, whatever else holds', (_, change) => {
    expect(but(change)).toBe('no');
  });

  it('no when the judgment is not final', () => {
    expect(but({ sentenceStatus: 'not-final' })).toBe('no');
  });

  it.each(['sentenceStatus', 'measureKind', 'stay', 'residence'] as const)('not established without %s', (name) => {
    expect(without(name)).toBe('unknown');
  });

  it('not established while that State has not answered', () => {
    expect(but({ residence: 'asked-not-yet-agreed' })).toBe('unknown');
  });

  it('one no outweighs one not known', () => {
    expect(but({ stay: 'short-trip', residence: 'unknown' })).toBe('no');
  });
});
