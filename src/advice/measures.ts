import type { ProvisionRef } from '../law';
import { leavingCustody } from './measures/leaving-custody';
import { moving } from './measures/moving';
import { outsideEurope } from './measures/outside-europe';
import { sentEarlier } from './measures/sent-earlier';

const groups = [moving, leavingCustody, outsideEurope, sentEarlier] as const;

/** A thing done at home, before or after a step abroad. Its words stand in `words/<locale>/measures`. */
export type MeasureId = (typeof groups)[number]['ids'][number];

/** Provisions that a measure rests on; the others are practice advice of ours. */
export const measureBasis: Readonly<Partial<Record<MeasureId, readonly ProvisionRef[]>>> = Object.assign(
  {},
  ...groups.map(({ basis }) => basis),
);

/** What no step of the plan takes away. */
export type RemainId = (typeof groups)[number]['remains'][number];
