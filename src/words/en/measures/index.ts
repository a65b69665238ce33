import type { MeasureId, RemainId } from '../../../advice';
import type { MeasureWords } from '../../types';
import { aHit } from './a-hit';
import { moving } from './moving';
import { receiving } from './receiving';

/** What to do at home, before and after a step abroad. Practice advice, unless an article is named. */
export const measures: Readonly<Record<MeasureId, MeasureWords>> = {
  ...moving.measures,
  ...aHit.measures,
  ...receiving.measures,
};

/** What no step of the plan takes away. */
export const remains: Readonly<Record<RemainId, string>> = { ...moving.remains, ...aHit.remains, ...receiving.remains };
