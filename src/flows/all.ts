/** The second door of the flows room: every flow at once, for the cli, build time and tests. A missing one is a type error. */
import arrestedHere from './arrested-here/flow';
import concernAboutAResident from './concern-about-a-resident/flow';
import type { Flow } from './engine/define-flow';
import type { FlowId } from './ids';
import movingOrTravelling from './moving-or-travelling/flow';
import whoIsThis from './who-is-this/flow';
import workWithChildren from './work-with-children/flow';

export const flows = {
  'moving-or-travelling': movingOrTravelling,
  'arrested-here': arrestedHere,
  'concern-about-a-resident': concernAboutAResident,
  'who-is-this': whoIsThis,
  'work-with-children': workWithChildren,
} as const satisfies Readonly<Record<FlowId, Flow>>;
