import type { MeasureId, RemainId } from '../../../advice';
import type { MeasureWords } from '../../types';
import { askedAtTheDesk } from './asked-at-the-desk';
import { finding } from './finding';
import { fromOutside } from './from-outside';
import { homecoming } from './homecoming';
import { childAbuse } from './child-abuse';
import { investigating } from './investigating';
import { moving } from './moving';
import { protecting } from './protecting';
import { sharing } from './sharing';

/** What to do at home, before and after a step abroad. Practice advice, unless an article is named. */
export const measures: Readonly<Record<MeasureId, MeasureWords>> = {
  ...moving.measures,
  ...askedAtTheDesk.measures,
  ...finding.measures,
  ...fromOutside.measures,
  ...homecoming.measures,
  ...protecting.measures,
  ...sharing.measures,
  ...investigating.measures,
  ...childAbuse.measures,
};

/** What no step of the plan takes away. */
export const remains: Readonly<Record<RemainId, string>> = {
  ...moving.remains,
  ...askedAtTheDesk.remains,
  ...finding.remains,
  ...fromOutside.remains,
  ...homecoming.remains,
  ...protecting.remains,
  ...sharing.remains,
  ...investigating.remains,
  ...childAbuse.remains,
};
