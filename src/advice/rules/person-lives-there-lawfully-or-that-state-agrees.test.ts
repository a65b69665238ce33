import { describe, expect, it } from 'vitest';
import { personLivesThereLawfullyOrThatStateAgrees } from './person-lives-there-lawfully-or-that-state-agrees';

const { holds } = personLivesThereLawfullyOrThatStateAgrees;

describe('the person lives there lawfully, or that State agrees', () => {
  it.each(['lives-there', 'asked-and-agreed'] as const)('yes when the answer is %s', (residence) => {
    expect(holds({ residence })).toBe('yes');
  });

  it('no when nobody asked that State', () => {
    expect(holds({ residence: 'not-asked-for' })).toBe('no');
  });

  it('not established while that State has not answered', () => {
    expect(holds({ residence: 'asked-not-yet-agreed' })).toBe('unknown');
  });

  it('not established when nobody knows', () => {
    expect(holds({ residence: 'unknown' })).toBe('unknown');
  });

  it('wanting to live there is not living there', () => {
    expect(holds({ stay: 'to-live-there' })).toBe('unknown');
  });
});
