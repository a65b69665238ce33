import { describe, expect, it } from 'vitest';
import type { Facts } from './facts';
import { allOf, anyOf, missingFor, rule } from './rule';

const isPolice = rule({
  id: 'is-police',
  needs: ['role'],
  restsOn: ['2023-977/art-2(1)'],
  holds: ({ role }) => (role === undefined ? 'unknown' : role === 'police' ? 'yes' : 'no'),
});
const isCitizen = rule({
  id: 'is-citizen',
  needs: ['citizenship', 'role'],
  restsOn: ['2018-1861/art-24'],
  holds: ({ citizenship }) =>
    citizenship === undefined || citizenship === 'unknown' ? 'unknown' : citizenship === 'union' ? 'yes' : 'no',
});

describe('a rule sees the facts it declares', () => {
  it('and no others, so that nothing missing goes unnamed', () => {
    let seen: Facts = {};
    const spy = rule({
      id: 'spy',
      needs: ['role'],
      restsOn: ['2023-977/art-2(1)'],
      holds: (facts) => {
        seen = facts;
        return 'yes';
      },
    });
    spy.holds({ role: 'police', citizenship: 'union' });
    expect(seen).toEqual({ role: 'police' });
  });
});

describe('a rule made of rules', () => {
  const both = allOf('both', ['2023-977/art-2(1)'], [isPolice, isCitizen]);
  const either = anyOf('either', ['2023-977/art-2(1)'], [isPolice, isCitizen]);

  it('needs what its parts need, each once', () => {
    expect(both.needs).toEqual(['role', 'citizenship']);
    expect(either.needs).toEqual(['role', 'citizenship']);
  });

  it('all of them: one no is no, one not known is not known', () => {
    expect(both.holds({ role: 'police', citizenship: 'union' })).toBe('yes');
    expect(both.holds({ role: 'court' })).toBe('no');
    expect(both.holds({ role: 'police' })).toBe('unknown');
  });

  it('one of them: one yes is yes, one not known is not known', () => {
    expect(either.holds({ role: 'police' })).toBe('yes');
    expect(either.holds({ role: 'court' })).toBe('unknown');
    expect(either.holds({ role: 'court', citizenship: 'third-country' })).toBe('no');
  });
});

describe('what a rule still needs', () => {
  const seldomAsked = rule({
    id: 'seldom-asked',
    needs: ['sentenceImposed', 'maximumPenalty'],
    onlyIfAsked: ['maximumPenalty'],
    restsOn: ['2002-584/art-2(1)'],
    holds: () => 'unknown',
  });

  it('a fact that only some flows ask is missing where it was asked, and not where nobody did', () => {
    expect(missingFor(seldomAsked, {})).toEqual(['sentenceImposed']);
    expect(missingFor(seldomAsked, { maximumPenalty: 'unknown' })).toEqual(['sentenceImposed', 'maximumPenalty']);
  });

  it('a fact that one part cannot do without is missing for the whole', () => {
    const always = rule({ ...seldomAsked, id: 'always', needs: ['maximumPenalty'], onlyIfAsked: [] });
    expect(missingFor(anyOf('either', ['2002-584/art-2(1)'], [seldomAsked, always]), {})).toContain('maximumPenalty');
  });

  it('nothing once it is settled, although a fact was never asked', () => {
    expect(missingFor(isCitizen, { citizenship: 'union' })).toEqual([]);
  });

  it('what was not asked and what nobody knew', () => {
    expect(missingFor(isCitizen, { citizenship: 'unknown' })).toEqual(['citizenship', 'role']);
  });

  it('not what was answered', () => {
    expect(missingFor(isCitizen, { role: 'police' })).toEqual(['citizenship']);
  });

  it('a list that holds "unknown" is open', () => {
    const sources = rule({
      id: 'sources',
      needs: ['dataSources'],
      restsOn: ['2016-680/art-9(3)'],
      holds: () => 'unknown',
    });
    expect(missingFor(sources, { dataSources: ['own', 'unknown'] })).toEqual(['dataSources']);
    expect(missingFor(sources, { dataSources: ['own'] })).toEqual([]);
  });
});
