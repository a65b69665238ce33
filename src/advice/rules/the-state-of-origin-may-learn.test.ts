import { describe, expect, it } from 'vitest';
import { theStateOfOriginMayLearn } from './the-state-of-origin-may-learn';

const { holds } = theStateOfOriginMayLearn;

describe('the State of origin may learn of the question', () => {
  it('no where the person has or seeks protection', () => {
    expect(holds({ internationalProtection: 'yes' })).toBe('no');
  });

  it('yes where protection was checked and there is none', () => {
    expect(holds({ internationalProtection: 'no' })).toBe('yes');
  });

  it('not established while nobody has checked', () => {
    expect(holds({ internationalProtection: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
