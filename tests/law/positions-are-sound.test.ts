import { describe, expect, it } from 'vitest';
import { positionOn } from '../../src/advice';
import { instrumentIds, instruments, type Position, territoryIds } from '../../src/law';
import { base, positionLists } from './base';
import { overlaps } from './overlaps';

describe('positions are sound', () => {
  it.each(positionLists)('$name: positions follow one another in time', ({ list }) => {
    expect(overlaps(list), 'Give the earlier position a last day before the later one begins.').toEqual([]);
  });

  it.each(positionLists)('$name: partly says what is left out', ({ id, list }) => {
    const silent = list.filter(
      ({ bound, source }) => bound === 'partly' && base[id]?.sources[source]?.note === undefined,
    );
    expect(silent, 'Write a note into the source of this position.').toEqual([]);
  });

  it.each(positionLists)('$name: no position begins before the instrument', ({ id, list }) => {
    const early = list.filter(({ from }) => from !== 'not-established' && from < instruments[id].earliest);
    expect(early, `${id} begins on ${instruments[id].earliest}.`).toEqual([]);
  });

  it.each(instrumentIds)('%s answers for each of the 32 States and for elsewhere', (id) => {
    const answers = [...territoryIds, 'elsewhere' as const].map((place) => positionOn(id, place, '2026-11-23').answer);
    expect(answers).toHaveLength(33);
    expect(
      answers.filter((answer) => answer === 'not-yet'),
      'On the day of the base nobody is "not yet" in.',
    ).toEqual([]);
  });

  it('a planted overlap is caught', () => {
    const one: Position = { bound: 'yes', from: '2020-01-01', to: '2021-01-01', source: 'x' };
    expect(overlaps([one, { ...one, from: '2021-01-01' }])).toHaveLength(1);
    expect(overlaps([one, { ...one, from: '2021-01-02' }])).toEqual([]);
  });
});
