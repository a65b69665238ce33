import { describe, expect, it } from 'vitest';
import { theOutsideReceiverIsSafe } from './the-outside-receiver-is-safe';

const { holds } = theOutsideReceiverIsSafe;

describe('the receiver outside the Union is safe for the person', () => {
  it.each(['no-protection', 'protected-from-another-state'] as const)(
    'yes for %s, where no ill-treatment is in view',
    (shareStateOfOrigin) => {
      expect(holds({ shareStateOfOrigin, shareIllTreatment: 'no' })).toBe('yes');
    },
  );

  it('no when it is the State the person fled, whatever the rest', () => {
    expect(holds({ shareStateOfOrigin: 'protected-from-that-state', shareIllTreatment: 'unknown' })).toBe('no');
  });

  it('no when it could lead to death, torture or persecution', () => {
    expect(holds({ shareStateOfOrigin: 'no-protection', shareIllTreatment: 'yes' })).toBe('no');
  });

  it('not established when one of the two was not looked at', () => {
    expect(holds({ shareStateOfOrigin: 'unknown', shareIllTreatment: 'no' })).toBe('unknown');
    expect(holds({ shareStateOfOrigin: 'no-protection', shareIllTreatment: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
