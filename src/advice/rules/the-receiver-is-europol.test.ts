import { describe, expect, it } from 'vitest';
import { theReceiverIsEuropol } from './the-receiver-is-europol';

const { holds } = theReceiverIsEuropol;

describe('the receiver is europol', () => {
  it.each(['europol'] as const)('yes for %s', (shareReceiver) => {
    expect(holds({ shareReceiver })).toBe('yes');
  });

  it.each(['police-abroad', 'outside-the-union'] as const)('no for %s', (shareReceiver) => {
    expect(holds({ shareReceiver })).toBe('no');
  });

  it('not established while nobody is chosen', () => {
    expect(holds({ shareReceiver: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
