import { describe, expect, it } from 'vitest';
import { compiledOn, type Day, type InstrumentId, type Place } from '../law';
import { positionOn, type Standing } from './position-on';

const answersOf = (instrument: InstrumentId, place: Place, days: readonly Day[]): readonly Standing['answer'][] =>
  days.map((day) => positionOn(instrument, place, day).answer);

describe('Ireland and the Schengen Information System', () => {
  it('no the day before it was connected, yes on the day and after', () => {
    expect(answersOf('2018-1862', 'IE', ['2021-03-14', '2021-03-15', '2021-03-16'])).toEqual(['no', 'yes', 'yes']);
  });
});

describe('the United Kingdom and the Schengen Information System', () => {
  it('partly from the day of its connection', () => {
    expect(answersOf('2018-1862', 'GB', ['2015-04-12', '2015-04-13'])).toEqual(['no', 'partly']);
  });

  it('still in on its last day, ended the day after', () => {
    expect(answersOf('2018-1862', 'GB', ['2020-12-31', '2021-01-01'])).toEqual(['partly', 'ended']);
  });
});

describe('law that begins and ends', () => {
  it('not yet the day before the system existed', () => {
    expect(answersOf('2018-1862', 'LV', ['1995-03-25', '1995-03-26'])).toEqual(['not-yet', 'unknown']);
  });

  it('not yet the day before the first dated entry', () => {
    expect(answersOf('2023-977', 'LV', ['2024-12-11', '2024-12-12'])).toEqual(['not-yet', 'yes']);
  });

  it('ended the day after repeal', () => {
    expect(answersOf('2006-960', 'LI', ['2011-12-18', '2011-12-19', '2024-12-11', '2024-12-12'])).toEqual([
      'not-yet',
      'yes',
      'yes',
      'ended',
    ]);
  });
});

describe('a first day that nobody established', () => {
  it('is unknown before the base was compiled, and yes from that day', () => {
    expect(compiledOn).toBe('2026-11-23');
    expect(answersOf('2023-977', 'IS', ['2025-01-01', '2026-11-22', '2026-11-23', '2030-01-01'])).toEqual([
      'unknown',
      'unknown',
      'yes',
      'yes',
    ]);
  });

  it('its last day is certain even so', () => {
    expect(answersOf('2006-960', 'NO', ['2024-12-10', '2024-12-11', '2024-12-12'])).toEqual([
      'unknown',
      'yes',
      'ended',
    ]);
  });

  it('a partial position is not established for earlier days either', () => {
    expect(answersOf('2009-315', 'IE', ['2020-02-05', '2020-02-06', '2020-02-07'])).toEqual([
      'unknown',
      'partly',
      'yes',
    ]);
  });
});

describe('other places', () => {
  it('a State follows its group unless it has entries of its own', () => {
    expect(positionOn('2018-1861', 'LV', '2026-11-23').answer).toBe('yes');
    expect(positionOn('2018-1861', 'CY', '2026-11-23').answer).toBe('partly');
  });

  it('elsewhere is answered too', () => {
    expect(positionOn('2023-977', 'elsewhere', '2026-11-23').answer).toBe('no');
    expect(positionOn('interpol-rpd', 'elsewhere', '2026-11-23').answer).toBe('partly');
  });

  it('unknown the day after the last entry runs out', () => {
    expect(answersOf('2016-680', 'GB', ['2031-12-27', '2031-12-28'])).toEqual(['yes', 'unknown']);
  });

  it('the answer names the entry it rests on', () => {
    expect(positionOn('2018-1862', 'IE', '2021-03-15').position?.from).toBe('2021-03-15');
    expect(positionOn('2016-680', 'GB', '2031-12-28').position).toBeUndefined();
  });
});
