import { describe, expect, it } from 'vitest';
import { theRiskIsOneThatStopsTravel } from './the-risk-is-one-that-stops-travel';

const { holds } = theRiskIsOneThatStopsTravel;
const shows = { travelRiskShows: 'yes' } as const;

describe('the risk is one that stops travel', () => {
  it('yes for a child: trafficking, gender-based violence, armed groups, abduction', () => {
    expect(holds({ soughtPerson: 'child', travelRiskKind: 'trafficking', ...shows })).toBe('yes');
    expect(holds({ soughtPerson: 'child', travelRiskKind: 'gender-based-violence', ...shows })).toBe('yes');
    expect(holds({ soughtPerson: 'child', travelRiskKind: 'terrorism-or-armed-groups', ...shows })).toBe('yes');
    expect(holds({ soughtPerson: 'child', travelRiskKind: 'abduction-by-relative', ...shows })).toBe('yes');
  });

  it('for a vulnerable adult trafficking and gender-based violence only', () => {
    expect(holds({ soughtPerson: 'vulnerable-adult', travelRiskKind: 'trafficking', ...shows })).toBe('yes');
    expect(holds({ soughtPerson: 'vulnerable-adult', travelRiskKind: 'gender-based-violence', ...shows })).toBe('yes');
    expect(holds({ soughtPerson: 'vulnerable-adult', travelRiskKind: 'terrorism-or-armed-groups', ...shows })).toBe(
      'no',
    );
    expect(holds({ soughtPerson: 'vulnerable-adult', travelRiskKind: 'abduction-by-relative', ...shows })).toBe('no');
  });

  it('no for any other adult, for a general worry, and where nothing concrete shows', () => {
    expect(holds({ soughtPerson: 'other-adult', travelRiskKind: 'trafficking', ...shows })).toBe('no');
    expect(holds({ soughtPerson: 'child', travelRiskKind: 'other-worry', ...shows })).toBe('no');
    expect(holds({ soughtPerson: 'child', travelRiskKind: 'trafficking', travelRiskShows: 'no' })).toBe('no');
  });

  it('not established otherwise', () => {
    expect(holds({ soughtPerson: 'unknown', travelRiskKind: 'trafficking', ...shows })).toBe('unknown');
    expect(holds({ soughtPerson: 'unknown', travelRiskKind: 'abduction-by-relative', ...shows })).toBe('unknown');
    expect(holds({ soughtPerson: 'child', travelRiskKind: 'unknown', ...shows })).toBe('unknown');
    expect(holds({ soughtPerson: 'child', travelRiskKind: 'trafficking', travelRiskShows: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
