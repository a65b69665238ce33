import { describe, expect, it } from 'vitest';
import { aPersonToProtectIsMissingOrAtRisk } from './a-person-to-protect-is-missing-or-at-risk';

const { holds } = aPersonToProtectIsMissingOrAtRisk;
const atRisk = {
  soughtSituation: 'at-risk-if-travelling',
  soughtPerson: 'child',
  travelRiskKind: 'gender-based-violence',
  travelRiskShows: 'yes',
  travelStopDecision: 'taken',
} as const;

describe('a person to protect is missing or at risk', () => {
  it('yes where somebody is missing', () => {
    expect(holds({ soughtSituation: 'missing', soughtPerson: 'other-adult' })).toBe('yes');
  });

  it('yes where a listed risk shows and the decision was taken', () => {
    expect(holds(atRisk)).toBe('yes');
  });

  it('no without the risk, or without the decision', () => {
    expect(holds({ ...atRisk, travelRiskKind: 'other-worry' })).toBe('no');
    expect(holds({ ...atRisk, travelStopDecision: 'none' })).toBe('no');
    expect(holds({ ...atRisk, soughtPerson: 'other-adult' })).toBe('no');
  });

  it('not established while the decision is applied for, or nobody asked', () => {
    expect(holds({ ...atRisk, travelStopDecision: 'applied-for' })).toBe('unknown');
    expect(holds({ purpose: 'protect-victim' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
