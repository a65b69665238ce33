/** The second door of the words room: the words of every flow, for the cli, build time and tests. */
import type { FlowId } from '../flows';
import childAbuseOnline from './en/flows/child-abuse-online';
import evidenceForCourt from './en/flows/evidence-for-court';
import knownSuspect from './en/flows/known-suspect';
import movingOrTravelling from './en/flows/moving-or-travelling';
import unknownTrace from './en/flows/unknown-trace';
import type { FlowWords } from './types';

export const flows: Readonly<Record<FlowId, FlowWords>> = {
  'moving-or-travelling': movingOrTravelling,
  'known-suspect': knownSuspect,
  'unknown-trace': unknownTrace,
  'evidence-for-court': evidenceForCourt,
  'child-abuse-online': childAbuseOnline,
};
