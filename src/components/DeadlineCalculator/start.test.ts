import { expect, it } from 'vitest';
import { lookUp } from '../../words';
import { limits } from '../LimitTable/examples';
import { type Draft, startOf } from './start';

const { errors } = lookUp.deadlines;
const whole: Draft = { limit: '2023-977-urgent-direct', state: 'LV', day: '2026-12-23', hour: '16:00' };
const start = (change: Partial<Draft>) => startOf({ ...whole, ...change }, limits);

it.each([
  ['16:00', '2026-12-23T16:00'],
  ['9:05', '2026-12-23T09:05'],
  [' 00.00 ', '2026-12-23T00:00'],
  ['23:59', '2026-12-23T23:59'],
])('the hour %s', (hour, from) => {
  expect(start({ hour })).toEqual({ limit: limits[0], state: 'LV', from });
});

it('a limit in days needs no hour', () => {
  expect(start({ limit: '2009-315-reply', hour: '' })).toMatchObject({ from: '2026-12-23' });
});

it.each([
  ['no limit', { limit: '' }, 'limit', errors.limit],
  ['no State', { state: '' }, 'state', errors.state],
  ['elsewhere, which has no holidays of ours', { state: 'elsewhere' }, 'state', errors.state],
  ['a day that does not exist', { day: '2026-02-29' }, 'day', errors.day],
  ['words for a day', { day: 'soon' }, 'day', errors.day],
  ['an hour that does not exist', { hour: '24:00' }, 'hour', errors.hour],
  ['a minute that does not exist', { hour: '16:60' }, 'hour', errors.hour],
  ['an impossible hour, although none is needed', { limit: '2023-977-other', hour: '25:00' }, 'hour', errors.hour],
  ['no hour for a limit in hours', { hour: '' }, 'hour', errors.hourNeeded],
] as const)('%s is refused', (_, change, field, text) => {
  expect(start(change)).toEqual([{ field, text }]);
});
