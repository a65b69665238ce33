import { describe, expect, it } from 'vitest';
import { worldWideCirculationIsSafeForThePerson } from './world-wide-circulation-is-safe-for-the-person';

const { holds } = worldWideCirculationIsSafeForThePerson;

describe('a world-wide circulation is safe for the person', () => {
  it('no when the person has or seeks protection', () => {
    expect(holds({ internationalProtection: 'yes' })).toBe('no');
  });

  it('yes when the person neither has nor seeks it', () => {
    expect(holds({ internationalProtection: 'no' })).toBe('yes');
  });

  it('not established when nobody knows', () => {
    expect(holds({ internationalProtection: 'unknown' })).toBe('unknown');
  });

  it('not established when nobody asked', () => {
    expect(holds({})).toBe('unknown');
  });
});
