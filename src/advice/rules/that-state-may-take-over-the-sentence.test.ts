import { describe, expect, it } from 'vitest';
import { thatStateMayTakeOverTheSentence } from './that-state-may-take-over-the-sentence';

const { holds } = thatStateMayTakeOverTheSentence;
const national = { destinationStates: ['NL'], nationalities: ['NL'] } as const;
const stranger = { destinationStates: ['NL'], nationalities: ['LV'] } as const;

describe('that State may take over the sentence', () => {
  it.each(['lives-there', 'removed-there-after-release'] as const)(
    'yes for a national who is tied to it: %s, whether or not it was asked',
    (tieToThatState) => {
      expect(holds({ ...national, tieToThatState, thatStateAgrees: 'unknown' })).toBe('yes');
    },
  );

  it('yes for any State that agrees', () => {
    expect(holds({ ...stranger, tieToThatState: 'none', thatStateAgrees: 'yes' })).toBe('yes');
  });

  it('no where it is neither, and refuses', () => {
    expect(holds({ ...national, tieToThatState: 'other-ties', thatStateAgrees: 'no' })).toBe('no');
    expect(holds({ ...stranger, tieToThatState: 'lives-there', thatStateAgrees: 'no' })).toBe('no');
  });

  it('not established where it was not asked, or the tie is not known', () => {
    expect(holds({ ...stranger, tieToThatState: 'lives-there', thatStateAgrees: 'unknown' })).toBe('unknown');
    expect(holds({ ...national, tieToThatState: 'unknown', thatStateAgrees: 'no' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
