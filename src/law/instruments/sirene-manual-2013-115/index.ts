import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** The SIRENE Manual: how the bureaux of SIS States talk about alerts, and with which forms. */
export const sireneManual: Instrument<SourceKey> = {
  id: 'sirene-manual',
  kind: 'decision',
  celex: '32013D0115',
  official: 'http://data.europa.eu/eli/dec_impl/2013/115/oj',
  earliest: '2013-04-09',
  liveFrom: '2013-04-09',
  pairing: 'both',
  exceptions: [],
  positions,
  standsBehind: [
    'sis-26-arrest',
    'sis-32-missing-vulnerable',
    'sis-34-judicial',
    'sis-36-discreet',
    'sis-36-inquiry',
    'sis-36-specific',
    'sis-38-objects',
    'sis-40-unknown-wanted',
    'sis-24-refusal-of-entry',
    'sis-return',
  ],
};
