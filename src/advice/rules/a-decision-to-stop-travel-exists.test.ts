import { describe, expect, it } from 'vitest';
import { aDecisionToStopTravelExists } from './a-decision-to-stop-travel-exists';

const { holds } = aDecisionToStopTravelExists;

describe('a decision to stop travel exists', () => {
  it('yes once it was taken', () => expect(holds({ travelStopDecision: 'taken' })).toBe('yes'));
  it('no where there is none', () => expect(holds({ travelStopDecision: 'none' })).toBe('no'));
  it('not established while it is applied for, or not known', () => {
    expect(holds({ travelStopDecision: 'applied-for' })).toBe('unknown');
    expect(holds({ travelStopDecision: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
