import { describe, expect, it } from 'vitest';
import { problemsWith, problemWith } from './problems';

const codeOf = (fact: string, value: unknown) => problemWith(fact, value)?.code ?? 'fine';

describe('one answer', () => {
  it.each<[string, unknown, string]>([
    ['name', 'John', 'unknown-fact'],
    ['role', 'police', 'fine'],
    ['role', 'Police', 'not-allowed'],
    ['role', 'unknown', 'not-allowed'],
    ['harmIsImminent', 'unknown', 'fine'],
    ['harmIsImminent', true, 'not-allowed'],
    ['askingState', 'lv', 'fine'],
    ['askingState', 'UK', 'fine'],
    ['askingState', 'elsewhere', 'fine'],
    ['askingState', 'US', 'not-a-state'],
    ['askingState', 'unknown', 'not-a-state'],
    ['askingState', ['LV'], 'not-a-state'],
    ['today', '2026-11-23', 'fine'],
    ['today', '2026-02-30', 'not-a-day'],
    ['destinationStates', ['FR', 'DE', 'GB'], 'fine'],
    ['destinationStates', 'unknown', 'fine'],
    ['destinationStates', ['FR', 'DE', 'GB', 'NL'], 'too-many-states'],
    ['destinationStates', ['GB', 'uk'], 'too-many-states'],
    ['destinationStates', ['FR', 'XX'], 'not-a-state'],
    ['destinationStates', [], 'not-a-list'],
    ['destinationStates', 'FR', 'not-a-list'],
    ['dataSources', ['own', 'ecris'], 'fine'],
    ['dataSources', ['own', 'gossip'], 'not-allowed'],
    ['dataSources', [], 'not-a-list'],
    ['dataSources', 'own', 'not-a-list'],
    ['measureDuration', 0, 'fine'],
    ['measureDuration', 720, 'fine'],
    ['measureDuration', 'unknown', 'fine'],
    ['measureDuration', -1, 'out-of-range'],
    ['measureDuration', 721, 'out-of-range'],
    ['measureDuration', 5.5, 'not-a-number'],
    ['measureDuration', '6', 'not-a-number'],
    ['measureDuration', Number.NaN, 'not-a-number'],
  ])('%s: %j is %s', (fact, value, code) => {
    expect(codeOf(fact, value)).toBe(code);
  });

  it('says what is allowed', () => {
    expect(problemWith('harmIsImminent', 'perhaps')).toEqual({
      fact: 'harmIsImminent',
      code: 'not-allowed',
      allowed: ['yes', 'no', 'unknown'],
    });
  });
});

describe('answers that contradict each other', () => {
  it('the same State on both sides, under either of its names', () => {
    expect(problemsWith({ askingState: 'GB', destinationStates: ['FR', 'UK'] })).toMatchObject([
      { fact: 'destinationStates', code: 'same-state' },
    ]);
  });

  it('elsewhere on both sides is fine: that may be two States', () => {
    expect(problemsWith({ askingState: 'elsewhere', destinationStates: ['elsewhere'] })).toEqual([]);
  });

  it('more left than was ordered; as much is fine', () => {
    expect(problemsWith({ measureDuration: 6, measureRemaining: 7 })).toMatchObject([
      { fact: 'measureRemaining', code: 'more-left-than-ordered', allowed: ['0 to 6'] },
    ]);
    expect(problemsWith({ measureDuration: 6, measureRemaining: 6 })).toEqual([]);
    expect(problemsWith({ measureDuration: 'unknown', measureRemaining: 7 })).toEqual([]);
  });
});

describe('several answers', () => {
  it('all that is wrong is named, not the first alone', () => {
    expect(problemsWith({ role: 'king', measureDuration: -1, purpose: 'investigate' }).map(({ fact }) => fact)).toEqual(
      ['role', 'measureDuration'],
    );
  });
});
