import { describe, expect, it } from 'vitest';
import { thePersonToProtectIsAChild } from './the-person-to-protect-is-a-child';

const { holds } = thePersonToProtectIsAChild;

describe('the person to protect is a child', () => {
  it('yes for a child', () => expect(holds({ soughtPerson: 'child' })).toBe('yes'));
  it('no for an adult', () => {
    expect(holds({ soughtPerson: 'vulnerable-adult' })).toBe('no');
    expect(holds({ soughtPerson: 'other-adult' })).toBe('no');
  });
  it('not established otherwise', () => {
    expect(holds({ soughtPerson: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
