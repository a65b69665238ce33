import { describe, expect, it } from 'vitest';
import { evidenceIsNeededForACase } from './evidence-is-needed-for-a-case';

const { holds } = evidenceIsNeededForACase;

describe('evidence is needed for a case', () => {
  it.each(['investigate', 'prosecute'] as const)('for the purpose %s proceedings and use decide', (purpose) => {
    expect(holds({ purpose, answerServes: 'the-court', proceedingsOpen: 'yes' })).toBe('yes');
    expect(holds({ purpose, answerServes: 'both', proceedingsOpen: 'yes' })).toBe('yes');
    expect(holds({ purpose, answerServes: 'both', proceedingsOpen: 'unknown' })).toBe('unknown');
    expect(holds({ purpose, answerServes: 'unknown', proceedingsOpen: 'yes' })).toBe('unknown');
    expect(holds({ purpose })).toBe('unknown');
  });

  it('no without proceedings, and no where the answer only leads the inquiry', () => {
    expect(holds({ purpose: 'investigate', answerServes: 'the-court', proceedingsOpen: 'no' })).toBe('no');
    expect(holds({ purpose: 'investigate', answerServes: 'the-inquiry', proceedingsOpen: 'yes' })).toBe('no');
  });

  it.each([
    'prevent-harm',
    'supervise-or-execute',
    'vet-for-work',
    'protect-victim',
    'locate-and-arrest',
    'decide-on-residence',
  ] as const)('no for the purpose %s', (purpose) => {
    expect(holds({ purpose, answerServes: 'the-court', proceedingsOpen: 'yes' })).toBe('no');
  });

  it('not established before the purpose is known', () => {
    expect(holds({})).toBe('unknown');
  });
});
