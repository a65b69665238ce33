import { describe, expect, it } from 'vitest';
import { thePersonAndBothStatesAgree } from './the-person-and-both-states-agree';

const { holds } = thePersonAndBothStatesAgree;

describe('the person and both States agree', () => {
  it('yes where all do', () => {
    expect(holds({ consentToTransfer: 'yes', thatStateAgrees: 'yes' })).toBe('yes');
  });

  it('no where the prisoner or the other State refuses', () => {
    expect(holds({ consentToTransfer: 'no', thatStateAgrees: 'yes', tieToThatState: 'lives-there' })).toBe('no');
    expect(holds({ consentToTransfer: 'yes', thatStateAgrees: 'no' })).toBe('no');
  });

  it('not established where removal follows: the protocol of 1997 may do without the prisoner', () => {
    const removed = { consentToTransfer: 'no', tieToThatState: 'removed-there-after-release' } as const;
    expect(holds({ ...removed, thatStateAgrees: 'yes' })).toBe('unknown');
    expect(holds({ ...removed, thatStateAgrees: 'no' })).toBe('no');
  });

  it('not established where nobody asked', () => {
    expect(holds({ consentToTransfer: 'yes', thatStateAgrees: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
