import { describe, expect, it } from 'vitest';
import { judgmentIsFinal } from './judgment-is-final';

const { holds } = judgmentIsFinal;

describe('the judgment is final', () => {
  it('no when it is not', () => {
    expect(holds({ sentenceStatus: 'not-final' })).toBe('no');
  });

  it.each([
    'in-custody-nothing-follows',
    'in-custody-measure-follows',
    'measure-running',
    'sentence-over',
    'unlawfully-at-large',
  ] as const)('yes when the answer is %s', (sentenceStatus) => {
    expect(holds({ sentenceStatus })).toBe('yes');
  });

  it('not established when nobody knows', () => {
    expect(holds({ sentenceStatus: 'unknown' })).toBe('unknown');
  });

  it('not established when nobody asked', () => {
    expect(holds({})).toBe('unknown');
  });
});
