import { toTheUnitedKingdom } from '../../mechanism-families';
import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Implementing Decision (EU) 2021/1773: law enforcement data may go to the United Kingdom as to an adequate country. */
export const ukAdequacy: Instrument<SourceKey> = {
  id: 'uk-adequacy',
  kind: 'decision',
  celex: '32021D1773',
  official: 'http://data.europa.eu/eli/dec_impl/2021/1773/oj',
  earliest: '2021-06-28',
  liveFrom: '2021-06-28',
  pairing: 'gb-eu',
  exceptions: [],
  positions,
  standsBehind: [...toTheUnitedKingdom, 'mla-coe-1959', 'coe-1983-transfer', 'interpol-diffusion'],
};
