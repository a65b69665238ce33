import { describe, expect, it } from 'vitest';
import { requestCameToTheSpoc } from './request-came-to-the-spoc';

const { holds } = requestCameToTheSpoc;

describe('the request came to the single point of contact', () => {
  it('yes for that way alone', () => expect(holds({ requestCameBy: 'to-the-spoc' })).toBe('yes'));
  it.each(['authority-to-authority', 'own-spoc-asks-us', 'outside-the-directive'] as const)('no for %s', (way) => {
    expect(holds({ requestCameBy: way })).toBe('no');
  });
  it('not established otherwise', () => {
    expect(holds({ requestCameBy: 'unknown' })).toBe('unknown');
    expect(holds({})).toBe('unknown');
  });
});
