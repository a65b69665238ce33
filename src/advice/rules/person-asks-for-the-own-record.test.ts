import { describe, expect, it } from 'vitest';
import { personAsksForTheOwnRecord } from './person-asks-for-the-own-record';

const { holds } = personAsksForTheOwnRecord;

describe('the person asks for the own record', () => {
  it.each([
    'prevent-harm',
    'investigate',
    'prosecute',
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
