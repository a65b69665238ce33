import { describe, expect, it } from 'vitest';
import { aTraceCanBeCompared } from './a-trace-can-be-compared';

const { holds } = aTraceCanBeCompared;

describe('a trace can be compared', () => {
  it.each(['dna', 'finger-or-palm', 'vehicle'] as const)('yes for %s, whatever else there is', (kind) => {
    expect(holds({ traceKinds: [kind] })).toBe('yes');
    expect(holds({ traceKinds: ['face', kind] })).toBe('yes');
  });
  it('no for a face or something else: faces are not compared automatically yet', () => {
    expect(holds({ traceKinds: ['face', 'other'] })).toBe('no');
  });
  it('not established if nobody knows, or nobody asked', () => {
    expect(holds({ traceKinds: ['unknown'] })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
