/** The second door of the words room: the words of every flow, for the cli, build time and tests. */
import type { FlowId } from '../flows';
import mayIShare from './en/flows/may-i-share';
import movingOrTravelling from './en/flows/moving-or-travelling';
import othersAsk from './en/flows/others-ask';
import personOrLawyerAsks from './en/flows/person-or-lawyer-asks';
import requestFromThirdState from './en/flows/request-from-third-state';
import type { FlowWords } from './types';

export const flows: Readonly<Record<FlowId, FlowWords>> = {
  'moving-or-travelling': movingOrTravelling,
  'may-i-share': mayIShare,
  'request-from-third-state': requestFromThirdState,
  'person-or-lawyer-asks': personOrLawyerAsks,
  'others-ask': othersAsk,
};
