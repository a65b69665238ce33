import { describe, expect, it } from 'vitest';
import { aCustodialSentenceIsToBeServedThere } from './a-custodial-sentence-is-to-be-served-there';

const { holds } = aCustodialSentenceIsToBeServedThere;
const toCarryOut = { purpose: 'supervise-or-execute' } as const;

describe('a custodial sentence is to be served there', () => {
  it('yes where the rest of a sentence is to be carried out there', () => {
    expect(holds({ ...toCarryOut, custodyExit: 'sentence-transfer' })).toBe('yes');
  });

  it.each(['release', 'temporary-leave', 'removal', 'surrender'] as const)(
    'no where the way out is %s',
    (custodyExit) => {
      expect(holds({ ...toCarryOut, custodyExit })).toBe('no');
    },
  );

  it.each(['not-final', 'sentence-over'] as const)('no where the sentence is %s', (sentenceStatus) => {
    expect(holds({ ...toCarryOut, custodyExit: 'sentence-transfer', sentenceStatus })).toBe('no');
  });

  it.each(['unknown', undefined] as const)('not established where the way out is %s', (custodyExit) => {
    expect(holds(custodyExit ? { ...toCarryOut, custodyExit } : toCarryOut)).toBe('unknown');
  });

  it.each([
    'prevent-harm',
    'investigate',
    'prosecute',
    'vet-for-work',
    'protect-victim',
    'locate-and-arrest',
    'decide-on-residence',
  ] as const)('no for the purpose %s', (purpose) => {
    expect(holds({ purpose, custodyExit: 'sentence-transfer' })).toBe('no');
  });

  it('not established before the purpose is known', () => {
    expect(holds({})).toBe('unknown');
  });
});
