import { describe, expect, it } from 'vitest';
import { theCaseIsToPreventAnOffence } from './the-case-is-to-prevent-an-offence';

const { holds } = theCaseIsToPreventAnOffence;

describe('the case is to prevent an offence', () => {
  it('yes by its purpose, whatever the case is called', () => {
    expect(holds({ purpose: 'prevent-harm', caseStage: 'sentence-running' })).toBe('yes');
    expect(holds({ purpose: 'protect-victim' })).toBe('yes');
  });

  it('yes where the case itself says so', () => {
    expect(holds({ purpose: 'investigate', caseStage: 'offence-to-prevent' })).toBe('yes');
  });

  it('no where an offence is investigated or charged, or a sentence runs', () => {
    expect(holds({ purpose: 'investigate', caseStage: 'suspected-or-arrested' })).toBe('no');
    expect(holds({ purpose: 'supervise-or-execute', caseStage: 'sentence-running' })).toBe('no');
  });

  it('not established while nobody knows of a case', () => {
    expect(holds({ purpose: 'investigate' })).toBe('unknown');
    expect(holds({ purpose: 'investigate', caseStage: 'unknown' })).toBe('unknown');
  });
});
