import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** The uniform laws of 1963: the five Nordic States enforce sentences and supervise for one another. */
export const nordicEnforcement: Instrument<SourceKey> = {
  id: 'nordic-1963',
  kind: 'uniform-laws',
  official: 'https://www.riksdagen.se/sv/dokument-och-lagar/dokument/svensk-forfattningssamling/sfs-1963-193',
  earliest: '1963-05-22',
  liveFrom: '1963-05-22',
  pairing: 'both',
  exceptions: [],
  positions,
};
