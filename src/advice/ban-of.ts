import type { Facts } from './facts';
import { all, asOutcome, type Outcome } from './outcome';

/** Does a measure of this kind impose one of the three bans? Both instruments ask for the same bans. */
export function banOf(kind: 'criminal' | 'civil', { protectionMeasure, protectionBan }: Facts): Outcome {
  return all([kindOf(kind, protectionMeasure), asOutcome(protectionBan)]);
}

function kindOf(kind: 'criminal' | 'civil', measure: Facts['protectionMeasure']): Outcome {
  if (measure === kind || measure === 'both') return 'yes';
  if (measure === undefined || measure === 'unknown' || measure === 'police-or-administrative') return 'unknown';
  return 'no';
}
