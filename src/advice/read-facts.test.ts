import { describe, expect, it } from 'vitest';
import { readFacts } from './read-facts';

describe('answers from outside', () => {
  it('States are written the ISO way, whatever the hand', () => {
    expect(readFacts({ askingState: 'uk', destinationStates: ['el', 'LV', 'Elsewhere'] })).toEqual({
      facts: { askingState: 'GB', destinationStates: ['GR', 'LV', 'elsewhere'] },
      problems: [],
    });
  });

  it('"not known" stays what it is', () => {
    const given = { destinationStates: 'unknown', measureDuration: 'unknown', harmIsImminent: 'unknown' };
    expect(readFacts(given).facts).toEqual(given);
  });

  it('nothing given is nothing known', () => {
    expect(readFacts({})).toEqual({ facts: {}, problems: [] });
  });

  it('one wrong answer, and none is taken', () => {
    const { facts, problems } = readFacts({ askingState: 'LV', purpose: 'revenge' });
    expect(facts).toBeUndefined();
    expect(problems).toMatchObject([{ fact: 'purpose', code: 'not-allowed' }]);
  });

  it('a name we do not ask for is refused', () => {
    expect(readFacts({ surname: 'Smith' }).problems).toMatchObject([{ fact: 'surname', code: 'unknown-fact' }]);
  });

  it('answers that contradict each other are refused', () => {
    expect(readFacts({ askingState: 'GR', destinationStates: ['EL'] }).problems).toMatchObject([
      { code: 'same-state' },
    ]);
  });
});
