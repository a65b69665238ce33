import type { MeasureId, RemainId } from '../../../advice';
import type { MeasureWords } from '../../types';
import { finding } from './finding';
import { homecoming } from './homecoming';
import { moving } from './moving';
import { protecting } from './protecting';

/** What to do at home, before and after a step abroad. Practice advice, unless an article is named. */
export const measures: Readonly<Record<MeasureId, MeasureWords>> = {
  ...moving.measures,
  ...protecting.measures,
  ...finding.measures,
  ...homecoming.measures,
};

/** What no step of the plan takes away. */
export const remains: Readonly<Record<RemainId, string>> = {
  ...moving.remains,
  ...protecting.remains,
  ...finding.remains,
  ...homecoming.remains,
};
