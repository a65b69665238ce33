import { describe, expect, it } from 'vitest';
import { theReceiverIsNoAuthority } from './the-receiver-is-no-authority';

const { holds } = theReceiverIsNoAuthority;

describe('the receiver is no authority', () => {
  it.each(['employer-or-club', 'family-or-partner', 'press-or-public'] as const)('yes for %s', (shareReceiver) => {
    expect(holds({ shareReceiver })).toBe('yes');
  });

  it.each(['own-police', 'own-child-protection', 'victim'] as const)('no for %s', (shareReceiver) => {
    expect(holds({ shareReceiver })).toBe('no');
  });

  it('not established while nobody is chosen', () => {
    expect(holds({ shareReceiver: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
