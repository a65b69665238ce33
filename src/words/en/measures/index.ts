import type { MeasureId, RemainId } from '../../../advice';
import type { MeasureWords } from '../../types';
import { finding } from './finding';
import { homecoming } from './homecoming';
import { moving } from './moving';
import { protecting } from './protecting';
import { askedAtTheDesk } from './asked-at-the-desk';
import { fromOutside } from './from-outside';
import { moving } from './moving';
import { sharing } from './sharing';

/** What to do at home, before and after a step abroad. Practice advice, unless an article is named. */
export const measures: Readonly<Record<MeasureId, MeasureWords>> = {
  ...moving.measures,
  ...protecting.measures,
  ...finding.measures,
  ...homecoming.measures,
  ...sharing.measures,
  ...fromOutside.measures,
  ...askedAtTheDesk.measures,
};

/** What no step of the plan takes away. */
export const remains: Readonly<Record<RemainId, string>> = {
  ...moving.remains,
  ...protecting.remains,
  ...finding.remains,
  ...homecoming.remains,
  ...sharing.remains,
  ...fromOutside.remains,
  ...askedAtTheDesk.remains,
};
