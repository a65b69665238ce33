import { describe, expect, it } from 'vitest';
import { theReceiverIsAVictim } from './the-receiver-is-a-victim';

const { holds } = theReceiverIsAVictim;

describe('the receiver is a victim', () => {
  it.each(['victim'] as const)('yes for %s', (shareReceiver) => {
    expect(holds({ shareReceiver })).toBe('yes');
  });

  it.each(['own-police', 'own-probation-or-prison'] as const)('no for %s', (shareReceiver) => {
    expect(holds({ shareReceiver })).toBe('no');
  });

  it('not established while nobody is chosen', () => {
    expect(holds({ shareReceiver: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
