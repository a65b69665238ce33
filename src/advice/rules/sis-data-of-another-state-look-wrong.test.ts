import { describe, expect, it } from 'vitest';
import { sisDataOfAnotherStateLookWrong } from './sis-data-of-another-state-look-wrong';

const { holds } = sisDataOfAnotherStateLookWrong;

describe('SIS data of another State look wrong', () => {
  it('yes in an alert of another State', () => {
    expect(holds({ wrongDataOwner: 'alert-of-another-state' })).toBe('yes');
  });
  it.each(['own', 'received-from-another-state'] as const)(
    'no where they are %s: their own alert is put right',
    (one) => {
      expect(holds({ wrongDataOwner: one })).toBe('no');
    },
  );
  it('not established when nobody knows', () => {
    expect(holds({ wrongDataOwner: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
