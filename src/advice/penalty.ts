import type { Facts } from './facts';
import type { Outcome } from './outcome';

/** Two lines in months: for a sentence that was passed, and for an offence before judgment. */
export type PenaltyLines = { readonly imposed: number; readonly maximum: number };

/** Does the penalty reach the line? Once a sentence was passed, only what was imposed counts. */
export function atLeast(
  { imposed, maximum }: PenaltyLines,
  { sentenceImposed, maximumPenalty }: Pick<Facts, 'sentenceImposed' | 'maximumPenalty'>,
): Outcome {
  if (typeof sentenceImposed === 'number') return sentenceImposed >= imposed ? 'yes' : 'no';
  if (typeof maximumPenalty === 'number') return maximumPenalty >= maximum ? 'yes' : 'no';
  return 'unknown';
}
