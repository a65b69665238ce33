import { describe, expect, it } from 'vitest';
import { suspectReturnsHomeOrThatStateAgrees } from './suspect-returns-home-or-that-state-agrees';

const { holds } = suspectReturnsHomeOrThatStateAgrees;

describe('the suspect returns home, or that State agrees', () => {
  it('yes for somebody who lives there and agrees to go back', () => {
    expect(holds({ residence: 'lives-there', agreesToReturn: 'yes' })).toBe('yes');
  });
  it('yes where the suspect asked for another State and it agreed', () => {
    expect(holds({ residence: 'asked-and-agreed', agreesToReturn: 'unknown' })).toBe('yes');
  });
  it('no against the will of the suspect, wherever he or she lives', () => {
    expect(holds({ residence: 'lives-there', agreesToReturn: 'no' })).toBe('no');
    expect(holds({ residence: 'not-asked-for', agreesToReturn: 'yes' })).toBe('no');
  });
  it('not established while one of the two is open', () => {
    expect(holds({ residence: 'lives-there', agreesToReturn: 'unknown' })).toBe('unknown');
    expect(holds({ residence: 'asked-not-yet-agreed', agreesToReturn: 'yes' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
