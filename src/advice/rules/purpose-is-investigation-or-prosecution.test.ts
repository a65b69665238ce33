import { describe, expect, it } from 'vitest';
import { purposeIsInvestigationOrProsecution } from './purpose-is-investigation-or-prosecution';

const { holds } = purposeIsInvestigationOrProsecution;

describe('an offence is investigated or prosecuted', () => {
  it.each(['investigate', 'prosecute'] as const)('yes for the purpose %s', (purpose) => {
    expect(holds({ purpose })).toBe('yes');
  });

  it.each([
    'prevent-harm',
    'supervise-or-execute',
    'vet-for-work',
    'protect-victim',
    'locate-and-arrest',
    'decide-on-residence',
  ] as const)('no for the purpose %s', (purpose) => {
    expect(holds({ purpose })).toBe('no');
  });

  it('not established before the purpose is known', () => {
    expect(holds({})).toBe('unknown');
  });
});
