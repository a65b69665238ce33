import { describe, expect, it } from 'vitest';
import { dnaIsToBeCompared } from './dna-is-to-be-compared';

const { holds } = dnaIsToBeCompared;

describe('DNA is to be compared', () => {
  it('yes if it is among the traces', () => expect(holds({ traceKinds: ['face', 'dna'] })).toBe('yes'));
  it('no if only others are', () =>
    expect(holds({ traceKinds: ['finger-or-palm', 'vehicle', 'face', 'other'] })).toBe('no'));
  it('not established if nobody knows, or nobody asked', () => {
    expect(holds({ traceKinds: ['unknown'] })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
