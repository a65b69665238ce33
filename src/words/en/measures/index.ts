import type { MeasureId, RemainId } from '../../../advice';
import type { MeasureWords } from '../../types';
import { childAbuse } from './child-abuse';
import { investigating } from './investigating';
import { moving } from './moving';

/** What to do at home, before and after a step abroad. Practice advice, unless an article is named. */
export const measures: Readonly<Record<MeasureId, MeasureWords>> = {
  ...moving.measures,
  ...investigating.measures,
  ...childAbuse.measures,
};

/** What no step of the plan takes away. */
export const remains: Readonly<Record<RemainId, string>> = {
  ...moving.remains,
  ...investigating.remains,
  ...childAbuse.remains,
};
