/** The second door of the words room: the words of every flow, for the cli, build time and tests. */
import type { FlowId } from '../flows';
import leavingCustody from './en/flows/leaving-custody';
import movingOrTravelling from './en/flows/moving-or-travelling';
import renewCorrectWithdraw from './en/flows/renew-correct-withdraw';
import travelOutsideEurope from './en/flows/travel-outside-europe';
import type { FlowWords } from './types';

export const flows: Readonly<Record<FlowId, FlowWords>> = {
  'moving-or-travelling': movingOrTravelling,
  'leaving-custody': leavingCustody,
  'travel-outside-europe': travelOutsideEurope,
  'renew-correct-withdraw': renewCorrectWithdraw,
};
