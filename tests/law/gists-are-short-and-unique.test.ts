import { describe, expect, it } from 'vitest';
import { allProvisions } from './base';

describe('gists are short and said once', () => {
  it.each(allProvisions)('$name: one sentence under 200 characters', ({ provision }) => {
    expect(provision.gist.length).toBeLessThan(200);
    expect(provision.gist.trim()).toMatch(/[.!]$/);
  });

  it('no two provisions have the same gist', () => {
    const gists = allProvisions.map(({ provision }) => provision.gist);
    expect(gists.filter((gist, index) => gists.indexOf(gist) !== index)).toEqual([]);
  });
});
