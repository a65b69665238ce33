import { describe, expect, it } from 'vitest';
import { theReceiverIsOutsideTheUnion } from './the-receiver-is-outside-the-union';

const { holds } = theReceiverIsOutsideTheUnion;

describe('the receiver is outside the union', () => {
  it.each(['outside-the-union'] as const)('yes for %s', (shareReceiver) => {
    expect(holds({ shareReceiver })).toBe('yes');
  });

  it.each(['police-abroad', 'europol', 'own-police'] as const)('no for %s', (shareReceiver) => {
    expect(holds({ shareReceiver })).toBe('no');
  });

  it('not established while nobody is chosen', () => {
    expect(holds({ shareReceiver: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
