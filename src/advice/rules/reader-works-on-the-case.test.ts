import { describe, expect, it } from 'vitest';
import { roles } from '../../law';
import { readerWorksOnTheCase } from './reader-works-on-the-case';

const { holds } = readerWorksOnTheCase;

describe('the reader works on the case', () => {
  it('police, SPOC, prosecutors and courts do, and nobody else', () => {
    expect(roles.filter((role) => holds({ role }) === 'yes')).toEqual(['police', 'spoc', 'prosecutor', 'court']);
    expect(roles.filter((role) => holds({ role }) === 'unknown')).toEqual([]);
  });
  it('not established before the service is known', () => expect(holds({})).toBe('unknown'));
});
