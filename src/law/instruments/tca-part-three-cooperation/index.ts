import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** EU-UK Trade and Cooperation Agreement, Part Three: law enforcement and judicial cooperation in criminal matters. */
export const tcaPartThree: Instrument<SourceKey> = {
  id: 'tca-part-three',
  kind: 'agreement',
  celex: '22021A0430(01)',
  official: 'https://eur-lex.europa.eu/eli/agree_internation/2021/689(1)/oj',
  earliest: '2021-01-01',
  liveFrom: '2021-01-01',
  pairing: 'gb-eu',
  exceptions: [],
  positions,
};
