import type { Instrument } from '../../model';
import { positions } from './positions';
import type { SourceKey } from './sources';

/** Decisions 2008/615/JHA and 2008/616/JHA, the Prüm decisions: comparison of DNA, prints and vehicles, and major events. */
export const pruem: Instrument<SourceKey> = {
  id: '2008-615',
  kind: 'decision',
  celex: '32008D0615',
  official: 'http://data.europa.eu/eli/dec/2008/615/oj',
  earliest: '2008-08-26',
  liveFrom: '2008-08-26',
  pairing: 'hub',
  exceptions: [],
  positions,
};
