import { mechanisms, type NeedId, needs, reaches } from '../law';
import type { Finding } from './assess';

/**
 * One mechanism in a plan.
 * `separate`: a decision of its own, by the authority that national law names.
 * `wider`: reaches more people or States than the route it would replace, so only after a new proportionality decision.
 */
export type PlanEntry = {
  readonly finding: Finding;
  readonly need: NeedId | 'none';
  readonly decision: 'same' | 'separate' | 'wider';
  /** Of measures at home only: nothing exists between the States, the answers close what exists, or it is not settled yet. */
  readonly because?: 'no-instrument' | 'closed-here' | 'not-yet';
};

/** An entry with its place in the plan. */
export type Placed = PlanEntry & { readonly place: 'lead' | 'find-out' | 'meanwhile' | 'fallback' | 'closed' };

/** Ranks the mechanisms of one need, for each receiver by itself: plans differ per receiver. */
export function serveNeed(need: NeedId, findings: readonly Finding[]): readonly Placed[] {
  const candidates = needs[need].servedBy.flatMap((id) => findings.filter(({ mechanism }) => mechanism === id));
  const receivers = [...new Set(candidates.map(receiverOf))];
  return receivers.flatMap((receiver) =>
    serveReceiver(
      need,
      candidates.filter((one) => receiverOf(one) === receiver),
    ),
  );
}

/** Who a finding is for. A State nobody knows yet is not the same as everybody who takes part. */
const receiverOf = ({ mechanism, with: place }: Finding): string => {
  if (mechanisms[mechanism].counterpart === 'all') return 'everybody';
  return place === 'all' ? 'a State not known yet' : place;
};

function serveReceiver(need: NeedId, candidates: readonly Finding[]): readonly Placed[] {
  const closed = candidates.filter(({ status }) => status === 'closed');
  const [first, ...others] = candidates.filter(({ status }) => status !== 'closed');
  const shut = closed.map((finding): Placed => ({ finding, need, decision: 'same', place: 'closed' }));
  if (!first) return shut;
  const baseline = routeThatTheSituationClosed(closed) ?? first;
  const decisionFor = (finding: Finding) => (isWider(finding, baseline) ? 'wider' : 'same');
  const open = others.filter(({ status }) => status === 'open');
  const meanwhile = first.status === 'open' ? undefined : open.find((one) => !isWider(one, first));
  const rest = open.map((finding): Placed => {
    const place = finding === meanwhile ? 'meanwhile' : 'fallback';
    return { finding, need, decision: decisionFor(finding), place };
  });
  return [...shut, { finding: first, need, decision: decisionFor(first), place: placeOf(first, baseline) }, ...rest];
}

/** The first route leads if it is open. A wider one than the route that the situation closed is never promoted by itself. */
const placeOf = (first: Finding, baseline: Finding): Placed['place'] => {
  if (first.status !== 'open') return 'find-out';
  return isWider(first, baseline) ? 'fallback' : 'lead';
};

/** It sets the measure of reach. A route that never existed between the two States is no route, and sets none. */
const routeThatTheSituationClosed = (closed: readonly Finding[]): Finding | undefined =>
  closed.find(({ reasons }) => reasons.every(({ kind }) => kind === 'rule'));

const reachOf = ({ mechanism }: Finding): number => reaches.indexOf(mechanisms[mechanism].reach);
const isWider = (one: Finding, than: Finding): boolean => reachOf(one) > reachOf(than);
