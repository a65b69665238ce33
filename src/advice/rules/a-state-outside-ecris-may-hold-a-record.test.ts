import { describe, expect, it } from 'vitest';
import { aStateOutsideEcrisMayHoldARecord } from './a-state-outside-ecris-may-hold-a-record';

const { holds } = aStateOutsideEcrisMayHoldARecord;

describe('a State outside ECRIS may hold a record', () => {
  it('yes where one of the lists names Norway or another State', () => {
    expect(holds({ nationalities: ['RO'], convictingStates: 'unknown', earlierStates: ['NO'] })).toBe('yes');
    expect(holds({ nationalities: ['elsewhere'] })).toBe('yes');
  });

  it('no where all are member States or the United Kingdom', () => {
    expect(holds({ nationalities: ['RO'], convictingStates: ['IT'], earlierStates: ['GB'] })).toBe('no');
  });

  it('not established while one list is open', () => {
    expect(holds({ nationalities: ['RO'], convictingStates: 'unknown', earlierStates: ['IT'] })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
