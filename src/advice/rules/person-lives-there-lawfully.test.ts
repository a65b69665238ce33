import { describe, expect, it } from 'vitest';
import { personLivesThereLawfully } from './person-lives-there-lawfully';

const { holds } = personLivesThereLawfully;

describe('the person lives there lawfully', () => {
  it('yes when the person lives there', () => {
    expect(holds({ residence: 'lives-there' })).toBe('yes');
  });

  it.each(['asked-and-agreed', 'asked-not-yet-agreed', 'not-asked-for'] as const)(
    'no when the answer is %s',
    (residence) => {
      expect(holds({ residence })).toBe('no');
    },
  );

  it('not established when nobody knows', () => {
    expect(holds({ residence: 'unknown' })).toBe('unknown');
  });

  it('not established when nobody asked', () => {
    expect(holds({})).toBe('unknown');
  });
});
