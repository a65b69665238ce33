import { describe, expect, it } from 'vitest';
import { hashParts, pageOf } from './hash-parts';

describe('an address with a hash', () => {
  it.each([
    ['', '', ''],
    ['#', '', ''],
    ['#a-heading', '', 'a-heading'],
    ['#edition=0.2.0&role=police', '', 'edition=0.2.0&role=police'],
    ['#/between/', '#/between/', ''],
    ['#/between/#DE-IE-2026-11-23', '#/between/', 'DE-IE-2026-11-23'],
    ['#/moving-or-travelling/#edition=0.2.0&role=police', '#/moving-or-travelling/', 'edition=0.2.0&role=police'],
  ])('"%s" has the route "%s" and the codes "%s"', (hash, route, codes) => {
    expect(hashParts(hash)).toEqual({ route, codes });
  });
  it('is of the same page, whatever the codes, in the site and in the folder copy', () => {
    expect(pageOf({ pathname: '/between/', hash: '#DE-IE' })).toBe('/between/');
    expect(pageOf({ pathname: '/c/index.html', hash: '#/between/#DE-IE' })).toBe('/c/index.html#/between/');
  });
});
