import type { MeasureId, RemainId } from '../../../advice';
import type { MeasureWords } from '../../types';
import { concernAndVetting } from './concern-and-vetting';
import { identityAndRecords } from './identity-and-records';
import { moving } from './moving';

/** What to do at home, before and after a step abroad. Practice advice, unless an article is named. */
export const measures: Readonly<Record<MeasureId, MeasureWords>> = {
  ...moving.measures,
  ...identityAndRecords.measures,
  ...concernAndVetting.measures,
};

/** What no step of the plan takes away. */
export const remains: Readonly<Record<RemainId, string>> = {
  ...moving.remains,
  ...identityAndRecords.remains,
  ...concernAndVetting.remains,
};
