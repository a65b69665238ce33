import type { Instrument, PairException, TerritoryId } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

const first: readonly TerritoryId[] = [
  'AT',
  'BE',
  'DK',
  'FI',
  'FR',
  'DE',
  'GR',
  'IE',
  'IT',
  'LU',
  'NL',
  'PT',
  'ES',
  'SE',
];
const of2004: readonly TerritoryId[] = [...first, 'CY', 'CZ', 'EE', 'HU', 'LV', 'LT', 'MT', 'PL', 'SK', 'SI'];
const of2007: readonly TerritoryId[] = [...of2004, 'BG', 'RO'];
const of2013: readonly TerritoryId[] = [...of2007, 'HR'];

const warrant = { effect: 'other-goes-first', instead: 'eaw', source: 'eaw-goes-first' } as const;
const agreement = { effect: 'other-goes-first', instead: 'eaw', source: 'is-no-goes-first' } as const;
const britishWarrant = { effect: 'other-goes-first', instead: 'tca-surrender', source: 'tca-goes-first' } as const;

/** The first that fits is taken: pairs of member States stand before those with a State outside. */
const exceptions: readonly PairException<SourceKey>[] = [
  { among: first, from: '2004-01-01', ...warrant },
  { among: of2004, from: '2004-05-01', ...warrant },
  { among: of2007, from: '2007-01-01', ...warrant },
  { among: of2013, from: '2013-07-01', ...warrant },
  { among: ['IS', ...of2013], from: '2019-11-01', ...agreement },
  { among: ['NO', ...of2013], from: '2019-11-01', ...agreement },
  { among: ['GB', ...of2013], from: '2021-01-01', ...britishWarrant },
  { among: ['GB', ...first], from: '2004-01-01', ...warrant },
  { among: ['GB', ...of2004], from: '2004-05-01', ...warrant },
  { among: ['GB', ...of2007], from: '2007-01-01', ...warrant },
  { among: ['GB', ...of2013], from: '2013-07-01', ...warrant },
];

/** The Council of Europe convention of 1957: extradition, where no surrender scheme links the two States. */
export const extradition1957: Instrument<SourceKey> = {
  id: 'coe-1957',
  kind: 'convention',
  official: 'https://www.coe.int/en/web/conventions/full-list/-/conventions/treaty/024',
  earliest: '1960-04-18',
  liveFrom: '1960-04-18',
  pairing: 'both',
  exceptions,
  positions,
};
