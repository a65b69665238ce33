import { describe, expect, it } from 'vitest';
import { penaltyIsHighEnoughForAWarrant } from './penalty-is-high-enough-for-a-warrant';

const { holds } = penaltyIsHighEnoughForAWarrant;

describe('the penalty is high enough for a warrant', () => {
  it('no at three months', () => {
    expect(holds({ sentenceImposed: 3 })).toBe('no');
  });

  it('yes at four months, to the day', () => {
    expect(holds({ sentenceImposed: 4 })).toBe('yes');
  });

  it('yes at five months', () => {
    expect(holds({ sentenceImposed: 5 })).toBe('yes');
  });

  it('not established when nobody knows', () => {
    expect(holds({ sentenceImposed: 'unknown' })).toBe('unknown');
  });

  it('what is left of a measure plays no part', () => {
    expect(holds({ measureRemaining: 12 })).toBe('unknown');
  });

  it('before judgment the maximum penalty counts', () => {
    expect(holds({ sentenceImposed: 'unknown', maximumPenalty: 11 })).toBe('no');
    expect(holds({ sentenceImposed: 'unknown', maximumPenalty: 12 })).toBe('yes');
  });

  it('once a sentence was passed, the maximum no longer helps', () => {
    expect(holds({ sentenceImposed: 3, maximumPenalty: 120 })).toBe('no');
  });
});
