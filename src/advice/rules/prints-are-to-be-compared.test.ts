import { describe, expect, it } from 'vitest';
import { printsAreToBeCompared } from './prints-are-to-be-compared';

const { holds } = printsAreToBeCompared;

describe('prints are to be compared', () => {
  it('yes if it is among the traces', () => expect(holds({ traceKinds: ['finger-or-palm'] })).toBe('yes'));
  it('no if only others are', () => expect(holds({ traceKinds: ['dna', 'vehicle', 'face', 'other'] })).toBe('no'));
  it('not established if nobody knows, or nobody asked', () => {
    expect(holds({ traceKinds: ['unknown'] })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
