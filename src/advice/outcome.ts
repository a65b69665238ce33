/** Yes, no and not established are three answers. */
export type Outcome = 'yes' | 'no' | 'unknown';

/** No if any is no; else unknown if any is unknown; else yes. */
export function all(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('no')) return 'no';
  return outcomes.includes('unknown') ? 'unknown' : 'yes';
}

/** Yes if any is yes; else unknown if any is unknown; else no. */
export function any(outcomes: readonly Outcome[]): Outcome {
  if (outcomes.includes('yes')) return 'yes';
  return outcomes.includes('unknown') ? 'unknown' : 'no';
}

/** Yes and no change places; unknown stays. */
export const not = (outcome: Outcome): Outcome => (outcome === 'yes' ? 'no' : outcome === 'no' ? 'yes' : 'unknown');

/** A tick: an answer that was never given counts as not established. */
export const asOutcome = (answer: string | undefined): Outcome =>
  answer === 'yes' || answer === 'no' ? answer : 'unknown';
