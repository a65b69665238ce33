import type { Instrument, TerritoryId } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Member States bound by Regulation (EU) 2019/1111: all but Denmark. */
const underTheRegulation: readonly TerritoryId[] = [
  'AT',
  'BE',
  'BG',
  'HR',
  'CY',
  'CZ',
  'EE',
  'FI',
  'FR',
  'DE',
  'GR',
  'HU',
  'IE',
  'IT',
  'LV',
  'LT',
  'LU',
  'MT',
  'NL',
  'PL',
  'PT',
  'RO',
  'SK',
  'SI',
  'ES',
  'SE',
];

/** The Hague convention of 19 October 1996 on the protection of children. */
export const childProtection1996: Instrument<SourceKey> = {
  id: 'hague-1996',
  kind: 'convention',
  official: 'https://www.hcch.net/en/instruments/conventions/full-text/?cid=70',
  earliest: '2002-01-01',
  liveFrom: '2002-01-01',
  pairing: 'both',
  exceptions: [
    {
      among: underTheRegulation,
      from: '2022-08-01',
      effect: 'other-goes-first',
      instead: 'child-protection-2019-1111',
      source: 'regulation-goes-first',
    },
  ],
  positions,
};
