import { describe, expect, it } from 'vitest';
import { theReceiverIsInAnotherState } from './the-receiver-is-in-another-state';

const { holds } = theReceiverIsInAnotherState;

describe('the receiver is in another state', () => {
  it.each(['police-abroad', 'outside-the-union', 'europol'] as const)('yes for %s', (shareReceiver) => {
    expect(holds({ shareReceiver })).toBe('yes');
  });

  it.each(['own-police', 'victim', 'employer-or-club'] as const)('no for %s', (shareReceiver) => {
    expect(holds({ shareReceiver })).toBe('no');
  });

  it('not established while nobody is chosen', () => {
    expect(holds({ shareReceiver: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
