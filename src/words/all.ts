/** The second door of the words room: the words of every flow, for the cli, build time and tests. */
import type { FlowId } from '../flows';
import arrestedHere from './en/flows/arrested-here';
import concernAboutAResident from './en/flows/concern-about-a-resident';
import movingOrTravelling from './en/flows/moving-or-travelling';
import whoIsThis from './en/flows/who-is-this';
import workWithChildren from './en/flows/work-with-children';
import type { FlowWords } from './types';

export const flows: Readonly<Record<FlowId, FlowWords>> = {
  'moving-or-travelling': movingOrTravelling,
  'arrested-here': arrestedHere,
  'concern-about-a-resident': concernAboutAResident,
  'who-is-this': whoIsThis,
  'work-with-children': workWithChildren,
};
