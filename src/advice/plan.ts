import { type MechanismId, mechanisms, type NeedId, needs, type Place, reaches } from '../law';
import { assess, type Finding } from './assess';
import { type Ending, measuresFor } from './ending';
import type { Facts } from './facts';
import type { MeasureId, RemainId } from './measures';

/**
 * One mechanism in a plan.
 * `separate`: a decision of its own, by the authority that national law names.
 * `wider`: reaches more people or States than the route it would replace, so only after a new proportionality decision.
 */
export type PlanEntry = {
  readonly finding: Finding;
  readonly need: NeedId | 'none';
  readonly decision: 'same' | 'separate' | 'wider';
};

/** An ending after `assess`: what leads, what runs meanwhile, what is closed and why, what remains. */
export type Plan = {
  readonly lead: readonly PlanEntry[];
  readonly findOut: readonly PlanEntry[];
  readonly meanwhile: readonly PlanEntry[];
  readonly alongside: readonly PlanEntry[];
  readonly fallback: readonly PlanEntry[];
  readonly closed: readonly PlanEntry[];
  readonly atHome: readonly MeasureId[];
  readonly before: readonly MeasureId[];
  readonly after: readonly MeasureId[];
  readonly remains: RemainId;
};

/**
 * Makes the plan of an ending for these facts.
 * @throws RangeError without `today`
 */
export const planFor = (ending: Ending, facts: Facts): Plan => composePlan(ending, assess(facts), facts);

/** The same from findings: `assess` has the last word, the ending only names needs. */
export function composePlan(ending: Ending, findings: readonly Finding[], facts: Facts): Plan {
  const wanted = ending.needs.flatMap((need) => serve(need, findings));
  const considered = ending.consider.flatMap((need) => serve(need, findings));
  const lead = unique(wanted.filter(({ place }) => place === 'lead'));
  const findOut = unique(wanted.filter(({ place }) => place === 'find-out'));
  const alsoFindOut = unique(considered.filter(({ place }) => place === 'find-out')).map(asSeparate);
  const nothingOpen = ending.needs.length > 0 && lead.length === 0;
  const alongside = without(
    considered.filter(({ place }) => place === 'lead'),
    lead,
  ).map(asSeparate);
  const joined = [...lead, ...findOut, ...alongside];
  return {
    lead: nothingOpen && findOut.length === 0 ? [homeOnly] : lead,
    findOut: [...findOut, ...without(alsoFindOut, joined).map(asSeparate)],
    meanwhile: meanwhileOf(wanted, findOut, lead),
    alongside: alongside.filter((entry) => !excluded(entry, joined)),
    fallback: without(
      [...wanted, ...considered].filter(({ place }) => place === 'fallback'),
      joined,
    ),
    closed: unique([...wanted, ...considered].filter((entry) => entry.place === 'closed' && wouldBeTried(entry))),
    atHome: measuresFor(ending.atHome, facts),
    before: measuresFor(ending.before, facts),
    after: measuresFor(ending.after, facts),
    remains: ending.remains,
  };
}

type Placed = PlanEntry & { readonly place: 'lead' | 'find-out' | 'meanwhile' | 'fallback' | 'closed' };

/** Ranks the mechanisms of one need, for each counterpart by itself: plans differ per receiver. */
function serve(need: NeedId, findings: readonly Finding[]): readonly Placed[] {
  const candidates = needs[need].servedBy.flatMap((id) => findings.filter(({ mechanism }) => mechanism === id));
  const places = [...new Set(candidates.map(({ with: place }) => place))];
  return places.flatMap((place) =>
    serveOne(
      need,
      candidates.filter((one) => one.with === place),
    ),
  );
}

function serveOne(need: NeedId, candidates: readonly Finding[]): readonly Placed[] {
  const usable = candidates.filter(({ status }) => status !== 'closed');
  const closed = candidates.filter(({ status }) => status === 'closed');
  const [first, ...others] = usable;
  const placed: Placed[] = closed.map((finding) => ({ finding, need, decision: 'same', place: 'closed' }));
  if (!first) return placed;
  const baseline = closedRouteThatExists(closed, first) ?? first;
  const decisionFor = (finding: Finding) => (isWider(finding, baseline) ? 'wider' : 'same');
  if (first.status === 'open') {
    // A wider route than the one the situation closed is never promoted by itself.
    const place = decisionFor(first) === 'wider' ? 'fallback' : 'lead';
    placed.push({ finding: first, need, decision: decisionFor(first), place });
  } else {
    placed.push({ finding: first, need, decision: 'same', place: 'find-out' });
  }
  const meanwhile =
    first.status === 'open' ? undefined : others.find((one) => one.status === 'open' && !isWider(one, first));
  for (const finding of others.filter(({ status }) => status === 'open'))
    placed.push({
      finding,
      need,
      decision: decisionFor(finding),
      place: finding === meanwhile ? 'meanwhile' : 'fallback',
    });
  return placed;
}

/** A route that the situation closed (not one that never existed between the two States) sets the measure of reach. */
const closedRouteThatExists = (closed: readonly Finding[], first: Finding): Finding | undefined =>
  closed.find((one) => one.with === first.with && one.reasons.every(({ kind }) => kind === 'rule'));

const reachOf = ({ mechanism }: Finding): number => reaches.indexOf(mechanisms[mechanism].reach);
const isWider = (one: Finding, than: Finding): boolean => reachOf(one) > reachOf(than);

const homeOnly: PlanEntry = {
  finding: { mechanism: 'none-national-only', with: 'all', remarks: [], status: 'open', reasons: [], deadlines: [] },
  need: 'none',
  decision: 'same',
};

function meanwhileOf(
  wanted: readonly Placed[],
  findOut: readonly PlanEntry[],
  lead: readonly PlanEntry[],
): readonly PlanEntry[] {
  const open = unique(wanted.filter(({ place }) => place === 'meanwhile'));
  return findOut.length > 0 && open.length === 0 && lead.length === 0 ? [homeOnly] : open;
}

/** Shown as closed: what a reader would expect to try. Ended law and other States' agreements are not. */
function wouldBeTried({ finding }: PlanEntry): boolean {
  const { local, historic } = mechanisms[finding.mechanism];
  const absentHere = finding.reasons.some(({ kind }) => kind === 'where');
  return !(absentHere && (local === true || historic === true));
}

const excluded = ({ finding }: PlanEntry, joined: readonly PlanEntry[]): boolean =>
  joined.some(
    (other) =>
      other.finding !== finding &&
      (mechanisms[other.finding.mechanism].excludes ?? []).includes(finding.mechanism) &&
      joined.indexOf(other) < joined.findIndex((one) => one.finding === finding),
  );

const key = ({ finding }: { readonly finding: { readonly mechanism: MechanismId; readonly with: Place | 'all' } }) =>
  `${finding.mechanism} ${finding.with}`;

const plain = ({ finding, need, decision }: PlanEntry): PlanEntry => ({ finding, need, decision });
const asSeparate = (entry: PlanEntry): PlanEntry => ({
  ...entry,
  decision: entry.decision === 'wider' ? 'wider' : 'separate',
});

const unique = (entries: readonly PlanEntry[]): readonly PlanEntry[] =>
  entries.filter((entry, index) => entries.findIndex((other) => key(other) === key(entry)) === index).map(plain);

const without = (entries: readonly PlanEntry[], others: readonly PlanEntry[]): readonly PlanEntry[] =>
  unique(entries).filter((entry) => !others.some((other) => key(other) === key(entry)));
