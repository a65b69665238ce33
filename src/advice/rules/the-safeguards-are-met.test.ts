import { describe, expect, it } from 'vitest';
import type { Facts } from '../facts';
import { theSafeguardsAreMet } from './the-safeguards-are-met';

const allFive = {
  safeguardOtherwise: 'yes',
  safeguardNecessity: 'yes',
  safeguardProportionality: 'yes',
  safeguardAccuracy: 'yes',
  safeguardLawfulChannel: 'yes',
} as const satisfies Facts;
const names = Object.keys(allFive) as (keyof typeof allFive)[];

describe('the five safeguards are met', () => {
  it('yes when all five are', () => {
    expect(theSafeguardsAreMet.holds(allFive)).toBe('yes');
  });

  it.each(names)('no when %s alone is not met', (name) => {
    expect(theSafeguardsAreMet.holds({ ...allFive, [name]: 'no' })).toBe('no');
  });

  it.each(names)('not established when %s alone is not known', (name) => {
    expect(theSafeguardsAreMet.holds({ ...allFive, [name]: 'unknown' })).toBe('unknown');
  });

  it.each(names)('not established when %s alone was not asked', (name) => {
    const { [name]: _, ...four } = allFive;
    expect(theSafeguardsAreMet.holds(four)).toBe('unknown');
  });

  it('one no outweighs one not known', () => {
    expect(theSafeguardsAreMet.holds({ safeguardAccuracy: 'no', safeguardNecessity: 'unknown' })).toBe('no');
  });
});
