import { describe, expect, it } from 'vitest';
import { penaltyIsHighEnoughForARedNotice } from './penalty-is-high-enough-for-a-red-notice';

const { holds } = penaltyIsHighEnoughForARedNotice;

describe('the penalty is high enough for a Red Notice', () => {
  it('no at five months', () => {
    expect(holds({ sentenceImposed: 5 })).toBe('no');
  });

  it('yes at six months, to the day', () => {
    expect(holds({ sentenceImposed: 6 })).toBe('yes');
  });

  it('yes at seven months', () => {
    expect(holds({ sentenceImposed: 7 })).toBe('yes');
  });

  it('not established when nobody knows', () => {
    expect(holds({ sentenceImposed: 'unknown' })).toBe('unknown');
  });

  it('not established when nobody asked', () => {
    expect(holds({})).toBe('unknown');
  });

  it('before judgment the maximum penalty counts', () => {
    expect(holds({ sentenceImposed: 'unknown', maximumPenalty: 23 })).toBe('no');
    expect(holds({ sentenceImposed: 'unknown', maximumPenalty: 24 })).toBe('yes');
  });

  it('once a sentence was passed, the maximum no longer helps', () => {
    expect(holds({ sentenceImposed: 5, maximumPenalty: 120 })).toBe('no');
  });
});
