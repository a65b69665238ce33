import { describe, expect, it } from 'vitest';
import { aCourtMustAgreeFirst } from './a-court-must-agree-first';

const { holds } = aCourtMustAgreeFirst;

describe('a court must agree first', () => {
  it('yes while its decision is still to come', () => expect(holds({ courtPermission: 'needed' })).toBe('yes'));
  it('no where none is needed, or where it was given', () => {
    expect(holds({ courtPermission: 'not-needed' })).toBe('no');
    expect(holds({ courtPermission: 'given' })).toBe('no');
  });
  it('not established otherwise', () => {
    expect(holds({ courtPermission: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
