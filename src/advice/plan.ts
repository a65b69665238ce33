import { type LimitId, mechanisms, type NeedId } from '../law';
import { assess, type Finding } from './assess';
import { type Ending, limitsFor, measuresFor, remainsFor } from './ending';
import { withoutExclusions } from './exclusions';
import type { Facts } from './facts';
import type { MeasureId, RemainId } from './measures';
import { type Placed, type PlanEntry, serveNeed } from './serve-need';

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
  /** No route for what the ending needs is open, nor any still to be found out: what it means at home leads. */
  readonly withoutRoute: boolean;
  /** Time limits that bind the reader. */
  readonly dueByYou: readonly LimitId[];
};

/**
 * Makes the plan of an ending for these facts.
 * @throws RangeError without `today`
 */
export const planFor = (ending: Ending, facts: Facts): Plan => composePlan(ending, assess(facts), facts);

/** The same from findings: `assess` has the last word, the ending only names needs. */
export function composePlan(ending: Ending, findings: readonly Finding[], facts: Facts): Plan {
  const served = withoutExclusions([
    ...ending.needs.flatMap((need) => serveNeed(need, findings)).map((entry) => asWanted(entry, facts)),
    ...ending.consider.flatMap((need) => serveNeed(need, findings)).map(asSeparate),
  ]);
  const at = (place: Placed['place'], wanted: boolean) =>
    unique(served.filter((entry) => entry.place === place && entry.wanted === wanted));
  const lead = at('lead', true);
  const findOut = at('find-out', true);
  const alongside = without(at('lead', false), lead);
  const joined = [...lead, ...findOut, ...alongside];
  const nothingOpen = ending.needs.length > 0 && lead.length === 0;
  const meanwhile = at('meanwhile', true);
  const withoutRoute = nothingOpen && findOut.length === 0;
  const reached = needsServed(served);
  const measures = (uses: Ending['atHome']) => measuresFor(uses, facts, reached);
  return {
    lead: withoutRoute ? [homeOnly(whyNoRoute(at('closed', true)))] : lead,
    findOut: [...findOut, ...without(at('find-out', false), joined)],
    meanwhile: nothingOpen && findOut.length > 0 && meanwhile.length === 0 ? [homeOnly('not-yet')] : meanwhile,
    alongside,
    fallback: without([...at('fallback', true), ...at('fallback', false)], joined),
    closed: unique([...at('closed', true), ...at('closed', false)].filter(wouldBeTried)),
    atHome: measures(ending.atHome),
    before: measures(ending.before),
    after: measures(ending.after),
    remains: remainsFor(ending.remains, reached),
    withoutRoute,
    dueByYou: limitsFor(ending.limits ?? [], facts),
  };
}

/** Nothing is open, or nothing yet: what is left are measures at home. */
const homeOnly = (because: NonNullable<PlanEntry['because']>): PlanEntry => ({
  finding: { mechanism: 'none-national-only', with: 'all', remarks: [], status: 'open', reasons: [], deadlines: [] },
  need: 'none',
  decision: 'same',
  because,
});

/** Does nothing exist between the States, or did the answers close what exists? */
const whyNoRoute = (closed: readonly PlanEntry[]) =>
  closed.every(({ finding }) => finding.reasons.some(({ kind }) => kind === 'where')) ? 'no-instrument' : 'closed-here';

/** The needs for which some route is open or still to be found out. */
const needsServed = (entries: readonly Placed[]): ReadonlySet<NeedId> =>
  new Set(entries.flatMap(({ need, place }) => (place === 'closed' || need === 'none' ? [] : need)));

/** A route that stands beside the reader's own purpose, on facts of its own, is a decision of its own although it is wanted. */
const asWanted = (entry: Placed, { purpose }: Facts) => {
  const { purposes } = mechanisms[entry.finding.mechanism];
  const beside = purpose !== undefined && purposes.length > 0 && !purposes.includes(purpose);
  return { ...(beside ? { ...entry, decision: decidedApart(entry) } : entry), wanted: true };
};

/** What is only considered is a decision of its own. */
const asSeparate = (entry: Placed) => ({ ...entry, wanted: false, decision: decidedApart(entry) });

const decidedApart = ({ decision }: Placed): PlanEntry['decision'] => (decision === 'wider' ? 'wider' : 'separate');

/** Shown as closed: what a reader would expect to try. Ended law and other States' agreements are not. */
function wouldBeTried({ finding }: PlanEntry): boolean {
  const { local, historic } = mechanisms[finding.mechanism];
  const absentHere = finding.reasons.some(({ kind }) => kind === 'where');
  return !(absentHere && (local === true || historic === true));
}

const isSame = (one: PlanEntry, other: PlanEntry): boolean =>
  one.finding.mechanism === other.finding.mechanism && one.finding.with === other.finding.with;

const unique = (entries: readonly PlanEntry[]): readonly PlanEntry[] =>
  entries
    .filter((entry, index) => entries.findIndex((other) => isSame(entry, other)) === index)
    .map(({ finding, need, decision }) => ({ finding, need, decision }));

const without = (entries: readonly PlanEntry[], others: readonly PlanEntry[]): readonly PlanEntry[] =>
  unique(entries).filter((entry) => !others.some((other) => isSame(entry, other)));
