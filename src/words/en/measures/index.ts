import type { MeasureId, RemainId } from '../../../advice';
import type { MeasureWords } from '../../types';
import { address } from './address';
import { beforeTrial } from './before-trial';
import { moving } from './moving';
import { searching } from './searching';

/** What to do at home, before and after a step abroad. Practice advice, unless an article is named. */
export const measures: Readonly<Record<MeasureId, MeasureWords>> = {
  ...moving.measures,
  ...searching.measures,
  ...beforeTrial.measures,
  ...address.measures,
};

/** What no step of the plan takes away. */
export const remains: Readonly<Record<RemainId, string>> = {
  ...moving.remains,
  ...searching.remains,
  ...beforeTrial.remains,
  ...address.remains,
};
