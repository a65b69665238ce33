import { describe, expect, it } from 'vitest';
import { theReaderKeepsTheRegister } from './the-reader-keeps-the-register';

const { holds } = theReaderKeepsTheRegister;

describe('the reader keeps the register', () => {
  it('yes for the records authority alone', () => {
    expect(holds({ role: 'records-authority' })).toBe('yes');
    expect(holds({ role: 'police' })).toBe('no');
    expect(holds({ role: 'vetting-body' })).toBe('no');
  });
  it('not established before the role is known', () => expect(holds({})).toBe('unknown'));
});
