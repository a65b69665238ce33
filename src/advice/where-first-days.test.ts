import { describe, expect, it } from 'vitest';
import type { Day, MechanismId, Place } from '../law';
import { mechanismBetween } from './where';

const between = (id: MechanismId, from: Place, to: Place, day: Day) => {
  const { status, reasons } = mechanismBetween(id, from, to, day);
  return [status, ...reasons.map(({ code, place }) => (place === undefined ? code : `${code} ${place}`))];
};

const dayFrom = (day: Day, days: number): Day =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10) as Day;

describe('a step younger than its text', () => {
  it.each([
    ['sis-36-inquiry', '2014-06-01', 'closed'],
    ['sis-36-inquiry', '2023-03-06', 'closed'],
    ['sis-36-inquiry', '2023-03-07', 'open'],
    ['sis-36-inquiry', '2023-03-08', 'open'],
    ['sis-40-unknown-wanted', '2023-03-06', 'closed'],
    ['sis-40-unknown-wanted', '2023-03-07', 'open'],
    ['sis-40-unknown-wanted', '2023-03-08', 'open'],
    ['pruem-dna', '2011-08-25', 'unknown'],
    ['pruem-dna', '2011-08-26', 'open'],
    ['pruem-dna', '2011-08-27', 'open'],
    ['pruem-major-events', '2009-08-25', 'unknown'],
    ['pruem-major-events', '2009-08-26', 'open'],
    ['pruem-major-events', '2009-08-27', 'open'],
  ] as const)('%s between France and Germany on %s: %s', (id, day, status) => {
    expect(between(id, 'FR', 'DE', day)[0]).toBe(status);
  });

  it('says that the step was not there, and names the source, not the States', () => {
    expect(mechanismBetween('sis-36-inquiry', 'FR', 'DE', '2014-06-01').reasons).toEqual([
      { kind: 'where', code: 'step-not-there-yet', instrument: '2018-1862', source: 'inquiry-checks-begin' },
    ]);
  });

  it('the discreet check, as old as the text, stays open on the same day', () => {
    expect(between('sis-36-discreet', 'FR', 'DE', '2014-06-01')[0]).toBe('open');
  });

  it('a step that covered less then is open and says so until the day before', () => {
    const codes = (day: Day) => between('sis-32-missing-vulnerable', 'FR', 'DE', day);
    expect(codes('2023-03-06')).toEqual(['open', 'bound FR', 'bound DE', 'step-narrower-then']);
    expect(codes('2023-03-07')).toEqual(['open', 'bound FR', 'bound DE']);
    expect(codes('2023-03-08')).toEqual(['open', 'bound FR', 'bound DE']);
  });

  it('a State outside the text is named first', () => {
    expect(between('sis-36-inquiry', 'FR', 'IE', '2021-03-14')).toEqual(['closed', 'not-bound IE']);
    expect(between('sis-36-inquiry', 'FR', 'IE', '2021-03-15')).toEqual(['closed', 'step-not-there-yet']);
  });

  it('a State that joined later waits for its own day', () => {
    expect(between('sis-36-inquiry', 'FR', 'CY', '2023-07-24')).toEqual(['closed', 'not-bound CY']);
    expect(between('sis-36-inquiry', 'FR', 'CY', '2023-07-25')[0]).toBe('open');
  });
});

describe('a route that a whole text opens has its days from the text', () => {
  it.each([
    ['sis-return', 'FR', 'DE', '2023-03-07'],
    ['e-evidence', 'FR', 'DE', '2026-08-18'],
    ['transfer-of-proceedings', 'FR', 'DE', '2027-02-01'],
    ['dir-2023-977-own-initiative', 'FR', 'DE', '2024-12-12'],
    ['tca-operational-information', 'FR', 'GB', '2021-01-01'],
    ['tca-criminal-records', 'FR', 'GB', '2021-01-01'],
    ['eio', 'FR', 'DE', '2017-05-22'],
    ['epo-2011-99', 'FR', 'DE', '2015-01-11'],
    ['interpol-red', 'FR', 'GB', '1956-06-13'],
    ['interpol-red', 'FR', 'HR', '1992-11-04'],
    ['interpol-red', 'CZ', 'GB', '1993-09-29'],
    ['interpol-red', 'LI', 'IS', '1971-09-06'],
  ] as const)('%s between %s and %s opens on %s, not the day before', (id, from, to, first) => {
    expect(between(id, from, to, dayFrom(first, -1))[0]).toBe('closed');
    expect(between(id, from, to, first)[0]).toBe('open');
    expect(between(id, from, to, dayFrom(first, 1))[0]).toBe('open');
  });

  it.each([
    ['LT', '1991-11-04', '1992-11-04'],
    ['PL', '1990-09-27', '1992-01-01'],
    ['SI', '1992-11-04', '1992-11-10'],
    ['SK', '1993-01-01', '1994-01-01'],
  ] as const)(
    '%s joined INTERPOL between %s and %s: unknown between, open from the later day',
    (state, early, late) => {
      const status = (day: Day) => between('interpol-red', 'FR', state, day)[0];
      expect(status(dayFrom(early, -1))).toBe('closed');
      expect(status(early)).toBe('unknown');
      expect(status(dayFrom(late, -1))).toBe('unknown');
      expect(status(late)).toBe('open');
    },
  );

  it.each(['ecris-tcn', 'pruem-ii-facial', 'pruem-ii-police-records'] as const)('%s has no first day yet', (id) => {
    expect(between(id, 'FR', 'DE', '2026-11-30')[0]).toBe('closed');
    expect(between(id, 'FR', 'DE', '2035-01-01')[0]).toBe('closed');
  });
});
