import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Directive 2011/93/EU on the sexual abuse of children: bans on work with children and what an employer may learn. */
export const childSexualAbuse: Instrument<SourceKey> = {
  id: '2011-93',
  kind: 'directive',
  celex: '32011L0093',
  official: 'http://data.europa.eu/eli/dir/2011/93/oj',
  earliest: '2011-12-17',
  liveFrom: '2013-12-18',
  pairing: 'both',
  exceptions: [],
  positions,
  standsBehind: ['ecris-other-purposes', 'ecris-own-request', 'ecris-tcn'],
};
