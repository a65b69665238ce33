import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** The EU convention of 29 May 2000: mutual assistance, and information between authorities without request. */
export const mutualAssistance2000: Instrument<SourceKey> = {
  id: 'mla-2000',
  kind: 'convention',
  celex: '42000A0712(01)',
  official: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:42000A0712(01)',
  earliest: '2005-08-23',
  liveFrom: '2005-08-23',
  pairing: 'hub',
  exceptions: [],
  positions,
};
