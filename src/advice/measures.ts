import type { ProvisionRef } from '../law';
import { concernAndVetting } from './measures/concern-and-vetting';
import { identityAndRecords } from './measures/identity-and-records';
import { moving } from './measures/moving';

const groups = [moving, identityAndRecords, concernAndVetting] as const;

/** A thing done at home, before or after a step abroad. Its words stand in `words/<locale>/measures`. */
export type MeasureId = (typeof groups)[number]['ids'][number];

/** Provisions that a measure rests on; the others are practice advice of ours. */
export const measureBasis: Readonly<Partial<Record<MeasureId, readonly ProvisionRef[]>>> = Object.assign(
  {},
  ...groups.map(({ basis }) => basis),
);

/** What no step of the plan takes away. */
export type RemainId = (typeof groups)[number]['remains'][number];
