import { describe, expect, it } from 'vitest';
import type { NeedId } from '../law';
import { type Condition, conditionHolds, measuresFor, remainsFor } from './ending';

const minor: Condition = { fact: 'minorNowOrThen', is: ['yes', 'unknown'] };
const gone: Condition = { rule: 'person-has-gone', is: ['yes'] };

describe('a condition on a fact', () => {
  it('holds for a named answer and not for another', () => {
    expect(conditionHolds(minor, { minorNowOrThen: 'yes' })).toBe(true);
    expect(conditionHolds(minor, { minorNowOrThen: 'no' })).toBe(false);
  });

  it('counts what was not asked as not known', () => {
    expect(conditionHolds(minor, {})).toBe(true);
    expect(conditionHolds({ fact: 'minorNowOrThen', is: ['yes'] }, {})).toBe(false);
  });

  it('holds when one of several answers is named', () => {
    const health: Condition = { fact: 'dataSources', is: ['health'] };
    expect(conditionHolds(health, { dataSources: ['own', 'health'] })).toBe(true);
    expect(conditionHolds(health, { dataSources: ['own', 'ecris'] })).toBe(false);
  });
});

describe('a condition on a rule', () => {
  it('holds for the outcome it names', () => {
    expect(conditionHolds(gone, { sentenceStatus: 'unlawfully-at-large' })).toBe(true);
    expect(conditionHolds(gone, { sentenceStatus: 'measure-running' })).toBe(false);
  });

  it('takes not known for what it is', () => {
    expect(conditionHolds(gone, {})).toBe(false);
    expect(conditionHolds({ rule: 'person-has-gone', is: ['unknown'] }, {})).toBe(true);
  });
});

const none: ReadonlySet<NeedId> = new Set();

describe('the measures these facts call for', () => {
  const uses = [
    { do: 'minor-extra-care', when: minor },
    'tell-own-police',
    { do: 'tell-enforcement-authority', when: gone },
  ] as const;

  it('all, in the order of the ending', () => {
    expect(measuresFor(uses, { minorNowOrThen: 'yes', sentenceStatus: 'unlawfully-at-large' }, none)).toEqual([
      'minor-extra-care',
      'tell-own-police',
      'tell-enforcement-authority',
    ]);
  });

  it('only what is always done, when no condition holds', () => {
    expect(measuresFor(uses, { minorNowOrThen: 'no', sentenceStatus: 'measure-running' }, none)).toEqual([
      'tell-own-police',
    ]);
  });

  it('each once, although two conditions call for it', () => {
    const twice = { do: 'minor-extra-care', when: minor } as const;
    expect(measuresFor([twice, twice], { minorNowOrThen: 'yes' }, none)).toEqual(['minor-extra-care']);
  });

  it('one that waits for a route, only while a route for its need is open or still to be found out', () => {
    const translate = { do: 'translate-the-certificate', whileServed: 'move-supervision' } as const;
    expect(measuresFor([translate], {}, new Set(['move-supervision']))).toEqual(['translate-the-certificate']);
    expect(measuresFor([translate], {}, new Set(['tell-their-police']))).toEqual([]);
    const both = { ...translate, when: minor } as const;
    expect(measuresFor([both], { minorNowOrThen: 'no' }, new Set(['move-supervision']))).toEqual([]);
  });

  it('one that stands in for a route, only where none leads on', () => {
    const own = { do: 'own-measures-before-trial', unlessServed: 'supervise-before-trial' } as const;
    expect(measuresFor([own], {}, none)).toEqual(['own-measures-before-trial']);
    expect(measuresFor([own], {}, new Set(['supervise-before-trial']))).toEqual([]);
  });
});

describe('what remains', () => {
  const remains = {
    need: 'move-supervision',
    served: 'supervision-stays-until-recognised',
    otherwise: 'supervision-stays-with-you',
  } as const;

  it('is one thing while a route for the need leads on, and another where none does', () => {
    expect(remainsFor(remains, new Set(['move-supervision']))).toBe('supervision-stays-until-recognised');
    expect(remainsFor(remains, none)).toBe('supervision-stays-with-you');
    expect(remainsFor('own-measures-only', none)).toBe('own-measures-only');
  });
});
