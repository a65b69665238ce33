import { describe, expect, it } from 'vitest';
import { sisDataOfAnotherStateLookWrong } from './sis-data-of-another-state-look-wrong';

const { holds } = sisDataOfAnotherStateLookWrong;

describe('SIS data of another State look wrong', () => {
  it.each(['check-alert', 'entry-or-return-alert', 'arrest-alert'] as const)(
    'yes in a %s of another State',
    (sentKind) => {
      expect(holds({ sentKind, wrongDataOwner: 'another-state' })).toBe('yes');
      expect(holds({ sentKind, wrongDataOwner: 'own' })).toBe('no');
      expect(holds({ sentKind, wrongDataOwner: 'unknown' })).toBe('unknown');
    },
  );
  it('no outside SIS', () => {
    expect(holds({ sentKind: 'police-message', wrongDataOwner: 'another-state' })).toBe('no');
  });
  it('not established when the file does not say', () => {
    expect(holds({ sentKind: 'unknown', wrongDataOwner: 'another-state' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
