import { describe, expect, it } from 'vitest';
import { aFaceIsToBeCompared } from './a-face-is-to-be-compared';

const { holds } = aFaceIsToBeCompared;

describe('a face is to be compared', () => {
  it('yes if it is among the traces', () => expect(holds({ traceKinds: ['face'] })).toBe('yes'));
  it('no if only others are', () =>
    expect(holds({ traceKinds: ['dna', 'finger-or-palm', 'vehicle', 'other'] })).toBe('no'));
  it('not established if nobody knows, or nobody asked', () => {
    expect(holds({ traceKinds: ['unknown'] })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
