/** The second door of the words room: the words of every flow, for the cli, build time and tests. */
import type { FlowId } from '../flows';
import addressAbroad from './en/flows/address-abroad';
import arrestAbroad from './en/flows/arrest-abroad';
import movingOrTravelling from './en/flows/moving-or-travelling';
import releasedBeforeTrial from './en/flows/released-before-trial';
import whereaboutsUnknown from './en/flows/whereabouts-unknown';
import type { FlowWords } from './types';

export const flows: Readonly<Record<FlowId, FlowWords>> = {
  'moving-or-travelling': movingOrTravelling,
  'whereabouts-unknown': whereaboutsUnknown,
  'arrest-abroad': arrestAbroad,
  'released-before-trial': releasedBeforeTrial,
  'address-abroad': addressAbroad,
};
