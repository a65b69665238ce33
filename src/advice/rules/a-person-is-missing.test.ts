import { describe, expect, it } from 'vitest';
import { aPersonIsMissing } from './a-person-is-missing';

const { holds } = aPersonIsMissing;

describe('a person is missing', () => {
  it('yes where somebody is missing', () => expect(holds({ soughtSituation: 'missing' })).toBe('yes'));
  it('no where a journey is to be stopped', () =>
    expect(holds({ soughtSituation: 'at-risk-if-travelling' })).toBe('no'));
  it('not established otherwise', () => {
    expect(holds({ soughtSituation: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
