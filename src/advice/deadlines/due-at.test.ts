import { describe, expect, it } from 'vitest';
import { dueAt } from './due-at';

describe('hours', () => {
  it('run through the holidays they meet, and name them', () => {
    expect(dueAt('2023-977-urgent-direct', '2026-12-23T16:00', 'LV')).toMatchObject({
      strict: '2026-12-24T00:00',
      due: '2026-12-24T00:00',
      timeZone: 'Europe/Riga',
      holidays: [{ day: '2026-12-24', name: 'Christmas Eve' }],
    });
  });

  it('are counted in the zone of the State that acts', () => {
    expect(dueAt('sis-supplementary-information', '2026-10-24T20:00', 'PT')).toMatchObject({
      strict: '2026-10-25T07:00',
      timeZone: 'Europe/Lisbon',
    });
  });

  it('need no holiday table', () => {
    expect(dueAt('2023-977-urgent-direct', '2023-06-01T10:00', 'LV').strict).toBe('2023-06-01T18:00');
  });
});

describe('calendar days', () => {
  it('the strict moment is the end of the last day, the later one an extension', () => {
    expect(dueAt('2023-977-urgent-indirect', '2026-11-20T10:00', 'LV')).toMatchObject({
      strict: '2026-11-23T23:59',
      due: '2026-11-24T23:59',
      holidays: [],
    });
  });

  it('seven days from a Saturday', () => {
    expect(dueAt('2023-977-other', '2026-11-14T10:00', 'LV')).toMatchObject({
      strict: '2026-11-21T23:59',
      due: '2026-11-23T23:59',
      holidays: [{ day: '2026-11-18', name: 'Republic Day' }],
    });
  });

  it('a holiday on which it is received is not counted, so it is not named', () => {
    expect(dueAt('2023-977-other', '2026-11-18T10:00', 'LV')).toMatchObject({
      strict: '2026-11-25T23:59',
      holidays: [],
    });
  });

  it('outside the holiday table the strict moment stands, the extension is unknown', () => {
    expect(dueAt('2023-977-other', '2032-02-02T10:00', 'LV')).toMatchObject({
      strict: '2032-02-09T23:59',
      due: 'unknown',
      holidays: [],
    });
  });
});

describe('working days', () => {
  it('ten of them, over the national day', () => {
    expect(dueAt('2009-315-reply', '2026-11-16T09:00', 'LV')).toMatchObject({
      strict: '2026-12-01T23:59',
      due: '2026-12-01T23:59',
      holidays: [{ day: '2026-11-18', name: 'Republic Day' }],
    });
  });

  it.each(['2023-06-01T09:00', '2032-06-01T09:00'])('unknown outside the holiday table: %s', (from) => {
    expect(dueAt('2009-315-reply', from, 'LV')).toMatchObject({ strict: 'unknown', due: 'unknown' });
  });
});

describe('the day of the event counts (United Kingdom records)', () => {
  it('twenty working days to reply', () => {
    expect(dueAt('tca-records-reply', '2026-11-23T09:00', 'GB').strict).toBe('2026-12-18T23:59');
  });

  it('28 days to notify, with no extension', () => {
    expect(dueAt('tca-records-notification', '2026-11-28T09:00', 'GB')).toMatchObject({
      strict: '2026-12-25T23:59',
      due: '2026-12-25T23:59',
    });
  });
});

it('the answer carries the limit, so that the reader sees what it rests on', () => {
  expect(dueAt('eaw-consent', '2026-11-23T09:00', 'NL').limit).toMatchObject({
    id: 'eaw-consent',
    counting: 'not-established',
    restsOn: '2002-584/art-17(2)',
  });
});
