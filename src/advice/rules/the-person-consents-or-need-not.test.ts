import { describe, expect, it } from 'vitest';
import { thePersonConsentsOrNeedNot } from './the-person-consents-or-need-not';

const { holds } = thePersonConsentsOrNeedNot;
const national = { destinationStates: ['NL'], nationalities: ['NL'] } as const;
const stranger = { destinationStates: ['NL'], nationalities: ['LV'] } as const;

describe('the person consents, or need not', () => {
  it('yes with consent, whatever the tie', () => {
    expect(holds({ ...stranger, tieToThatState: 'none', consentToTransfer: 'yes' })).toBe('yes');
    expect(holds({ consentToTransfer: 'yes' })).toBe('yes');
  });

  it('yes without consent for a national who lives there, and for the State of removal', () => {
    expect(holds({ ...national, tieToThatState: 'lives-there', consentToTransfer: 'no' })).toBe('yes');
    expect(holds({ ...stranger, tieToThatState: 'removed-there-after-release', consentToTransfer: 'no' })).toBe('yes');
  });

  it('no without consent where it is needed: nationality alone is not enough', () => {
    expect(holds({ ...national, tieToThatState: 'other-ties', consentToTransfer: 'no' })).toBe('no');
    expect(holds({ ...stranger, tieToThatState: 'lives-there', consentToTransfer: 'no' })).toBe('no');
  });

  it('not established where the tie or the answer is not known', () => {
    expect(holds({ ...national, tieToThatState: 'unknown', consentToTransfer: 'no' })).toBe('unknown');
    expect(holds({ ...stranger, tieToThatState: 'none', consentToTransfer: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
