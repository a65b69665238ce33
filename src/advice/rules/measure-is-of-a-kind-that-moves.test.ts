import { describe, expect, it } from 'vitest';
import { measureIsOfAKindThatMoves } from './measure-is-of-a-kind-that-moves';

const { holds } = measureIsOfAKindThatMoves;

describe('the measure is of a kind that moves', () => {
  it.each(['conditional-release', 'probation', 'suspended-sentence', 'alternative-sanction'] as const)(
    'yes for %s',
    (measureKind) => {
      expect(holds({ measureKind })).toBe('yes');
    },
  );

  it.each(['register-or-notification-duty', 'civil-order', 'none'] as const)('no for %s', (measureKind) => {
    expect(holds({ measureKind })).toBe('no');
  });

  it.each(['psychiatric-order', 'unknown'] as const)('not established for %s', (measureKind) => {
    expect(holds({ measureKind })).toBe('unknown');
  });

  it('not established when nobody asked', () => {
    expect(holds({ sentenceStatus: 'measure-running' })).toBe('unknown');
  });

  it.each(['sentence-over', 'in-custody-nothing-follows'] as const)(
    'kind not asked, and the answer on the sentence is %s: there is nothing to move',
    (sentenceStatus) => {
      expect(holds({ sentenceStatus })).toBe('no');
    },
  );

  it('a kind that moves still moves after the sentence', () => {
    expect(holds({ measureKind: 'probation', sentenceStatus: 'sentence-over' })).toBe('yes');
  });
});
