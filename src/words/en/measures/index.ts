import type { MeasureId, RemainId } from '../../../advice';
import type { MeasureWords } from '../../types';
import { leavingCustody } from './leaving-custody';
import { moving } from './moving';
import { outsideEurope } from './outside-europe';
import { sentEarlier } from './sent-earlier';

/** What to do at home, before and after a step abroad. Practice advice, unless an article is named. */
export const measures: Readonly<Record<MeasureId, MeasureWords>> = {
  ...moving.measures,
  ...leavingCustody.measures,
  ...outsideEurope.measures,
  ...sentEarlier.measures,
};

/** What no step of the plan takes away. */
export const remains: Readonly<Record<RemainId, string>> = {
  ...moving.remains,
  ...leavingCustody.remains,
  ...outsideEurope.remains,
  ...sentEarlier.remains,
};
