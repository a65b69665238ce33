import { describe, expect, it } from 'vitest';
import { purposes } from '../../law';
import { aReturnDecisionExists } from './a-return-decision-exists';

const { holds } = aReturnDecisionExists;

describe('a return decision exists', () => {
  it.each(['third-country', 'unknown', undefined] as const)(
    'not established where residence is decided and the citizenship is %s: the decision has facts of its own',
    (citizenship) => {
      expect(
        holds(citizenship ? { purpose: 'decide-on-residence', citizenship } : { purpose: 'decide-on-residence' }),
      ).toBe('unknown');
    },
  );

  it('yes once the decision is issued, and no where there is another one or none', () => {
    const residence = { purpose: 'decide-on-residence', citizenship: 'third-country' } as const;
    expect(holds({ ...residence, removalDecision: 'return-decision' })).toBe('yes');
    expect(holds({ ...residence, removalDecision: 'other-decision-to-leave' })).toBe('no');
    expect(holds({ ...residence, removalDecision: 'none' })).toBe('no');
    expect(holds({ ...residence, removalDecision: 'unknown' })).toBe('unknown');
  });

  it('no for a citizen of the Union, whatever the purpose', () => {
    expect(purposes.map((purpose) => holds({ purpose, citizenship: 'union' }))).toEqual(purposes.map(() => 'no'));
    expect(holds({ citizenship: 'union' })).toBe('no');
  });

  it.each(purposes.filter((purpose) => purpose !== 'decide-on-residence'))('no for the purpose %s', (purpose) => {
    expect(holds({ purpose, citizenship: 'third-country' })).toBe('no');
  });

  it('not established before the purpose is known', () => {
    expect(holds({})).toBe('unknown');
  });
});
