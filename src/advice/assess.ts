import { type Day, type LimitId, type MechanismId, mechanismIds, mechanisms, type Place, territoryIds } from '../law';
import type { Check } from './check';
import type { FactName, Facts } from './facts';
import { checks } from './mechanisms';
import type { Outcome } from './outcome';
import { purposeFits } from './purpose-fits';
import { missingFor, type Rule } from './rule';
import type { RuleId } from './rules';
import { theStateOfOriginMayLearn } from './rules/the-state-of-origin-may-learn';
import { mechanismBetween, type Where, type WhereReason } from './where';

export type RuleReason = { readonly kind: 'rule'; readonly rule: RuleId | 'purpose-fits'; readonly outcome: Outcome };
export type Reason = WhereReason | RuleReason;

/** What is said of one mechanism with one territory, or with all for alerts and notices. */
export type Finding = {
  readonly mechanism: MechanismId;
  readonly with: Place | 'all';
  readonly remarks: readonly RuleReason[];
  readonly via?: string;
} & (
  | { readonly status: 'open'; readonly reasons: readonly Reason[]; readonly deadlines: readonly LimitId[] }
  | { readonly status: 'closed'; readonly reasons: readonly Reason[]; readonly instead?: MechanismId }
  | { readonly status: 'undecided'; readonly reasons: readonly Reason[]; readonly missing: readonly FactName[] }
);

/**
 * Judges every mechanism for the given facts: one finding per mechanism and counterpart, all reasons, none hidden.
 * Closed beats undecided beats open.
 *
 * @param facts needs `today` and `askingState`; everything else may be missing and is then named as missing
 * @throws RangeError without `today`: the law is asked for a day, and the clock is not ours
 * @example assess({ today: '2026-11-23', askingState: 'BE', destinationStates: ['FR'] })
 */
export function assess(facts: Facts): readonly Finding[] {
  return mechanismIds.flatMap((mechanism) =>
    counterpartsOf(mechanism, facts).map((place) => findingOf(mechanism, place, facts)),
  );
}

/** Whom a mechanism is aimed at: the States of its role that were named, else the other State of the case. */
function counterpartsOf(mechanism: MechanismId, facts: Facts): readonly (Place | 'all')[] {
  const { counterpart } = mechanisms[mechanism];
  if (counterpart === 'all') return ['all'];
  const places = statesOf[counterpart]
    .map((role) => role.flatMap((fact) => listOf(facts[fact])))
    .find((named) => named.length > 0);
  const others = [...new Set(places)].filter((place) => place !== facts.askingState);
  return others.length > 0 ? others : ['all'];
}

/** A record, or what police know, is asked of every State that may hold it, not of the State of nationality alone. */
const thatMayKnow = ['nationalities', 'convictingStates', 'earlierStates'] as const;

/** By which facts the States of a role are named: the first list that names one counts. */
const statesOf = {
  destinationStates: [['destinationStates'], thatMayKnow],
  nationalities: [thatMayKnow, ['destinationStates']],
  convictingStates: [['convictingStates'], ['destinationStates']],
} as const satisfies Record<string, readonly (readonly FactName[])[]>;

const listOf = (states: readonly Place[] | 'unknown' | undefined): readonly Place[] =>
  states === undefined || states === 'unknown' ? [] : states;

/** One mechanism, one counterpart. */
export function findingOf(mechanism: MechanismId, place: Place | 'all', facts: Facts): Finding {
  const { today } = facts;
  if (today === undefined) throw new RangeError('`today` is missing: the law is asked for a day (YYYY-MM-DD).');
  const check = checks[mechanism];
  const when = [purposeFits(mechanism), ...groundOf(check, facts), ...rulesOfThePlace(place, facts)];
  const where = whereFor(mechanism, place, facts, today);
  const judged = when.map((rule) => judge(rule, facts));
  const base = { mechanism, with: place, remarks: [], ...(where.via === undefined ? {} : { via: where.via }) };

  const refusing = judged.filter(({ outcome }) => outcome === 'no');
  if (where.status === 'closed') {
    const instead = insteadOf(mechanism, place, facts, today);
    const finding = { ...base, status: 'closed', reasons: [...where.reasons, ...refusing] } as const;
    return instead === undefined ? finding : { ...finding, instead };
  }
  if (refusing.length > 0) return { ...base, status: 'closed', reasons: refusing };

  const remarks = remarksOf(check, facts);
  const open = judged.filter(({ outcome }) => outcome === 'unknown');
  if (where.status === 'unknown' || open.length > 0) {
    const missing = [...missingPlaces(mechanism, place, facts), ...when.flatMap((rule) => missingFor(rule, facts))];
    const reasons = [...(where.status === 'unknown' ? where.reasons : []), ...open];
    return { ...base, remarks, status: 'undecided', reasons, missing: [...new Set(missing)] };
  }
  const reasons = [...where.reasons, ...judged];
  return { ...base, remarks, status: 'open', reasons, deadlines: mechanisms[mechanism].limits };
}

/** The ground that the facts establish; where they establish neither, the main one is told. */
function groundOf({ when, orWhen }: Check, facts: Facts): readonly Rule[] {
  const established = (ground: readonly Rule[]) => ground.every((rule) => rule.holds(facts) === 'yes');
  return orWhen && !established(when) && established(orWhen) ? orWhen : when;
}

/**
 * A State of nationality is asked nothing about a person who fled it. Not checked: only a State outside the list can
 * be meant, so that a member State is not kept waiting.
 */
const rulesOfThePlace = (place: Place | 'all', { nationalities, internationalProtection }: Facts): readonly Rule[] =>
  place !== 'all' &&
  internationalProtection !== undefined &&
  listOf(nationalities).includes(place) &&
  (internationalProtection === 'yes' || place === 'elsewhere')
    ? [theStateOfOriginMayLearn]
    : [];

const judge = (rule: Rule, facts: Facts): RuleReason => ({
  kind: 'rule',
  rule: rule.id as RuleReason['rule'],
  outcome: rule.holds(facts),
});

/** Remarks are for a route that can still be taken; on a closed one they would only distract. */
const remarksOf = ({ remarks }: Check, facts: Facts): readonly RuleReason[] =>
  remarks.filter(({ rule, show }) => show.includes(rule.holds(facts))).map(({ rule }) => judge(rule, facts));

function whereFor(mechanism: MechanismId, place: Place | 'all', facts: Facts, today: Day): Where {
  const { askingState } = facts;
  if (mechanism === 'none-national-only') return { status: 'open', reasons: [] };
  if (askingState === undefined) return { status: 'unknown', reasons: [] };
  if (place !== 'all') return mechanismBetween(mechanism, askingState, place, today);
  const circle = circleOf(mechanism, askingState, today);
  return mechanisms[mechanism].counterpart === 'all' || circle.status === 'closed'
    ? circle
    : { ...circle, status: 'unknown' };
}

/** An alert reaches every participant: it exists if the asking State shares it with at least one other. */
function circleOf(mechanism: MechanismId, askingState: Place, today: Day): Where {
  const pairs: Where[] = [];
  for (const id of territoryIds) {
    if (id === askingState) continue;
    const pair = mechanismBetween(mechanism, askingState, id, today);
    pairs.push(pair);
    // One that is open settles it: the States after it need not be asked.
    if (pair.status === 'open') break;
  }
  const best = pairs.find(({ status }) => status === 'open') ?? pairs.find(({ status }) => status === 'unknown');
  const own = (best ?? pairs[0])?.reasons.filter(({ place }) => place === undefined || place === askingState) ?? [];
  if (best) return { status: best.status, reasons: own };
  return { status: 'closed', reasons: own.length > 0 ? own : (pairs[0]?.reasons ?? []) };
}

function missingPlaces(mechanism: MechanismId, place: Place | 'all', facts: Facts): readonly FactName[] {
  const missing: FactName[] = facts.askingState === undefined ? ['askingState'] : [];
  const { counterpart } = mechanisms[mechanism];
  if (place !== 'all' || counterpart === 'all') return missing;
  const asked = statesOf[counterpart].flat().filter((fact) => facts[fact] !== undefined);
  return [...missing, ...(asked.length > 0 ? asked : (['destinationStates'] as const))];
}

const insteadOf = (
  mechanism: MechanismId,
  place: Place | 'all',
  { askingState }: Facts,
  today: Day,
): MechanismId | undefined =>
  place === 'all' || askingState === undefined
    ? undefined
    : checks[mechanism].instead.find((other) => mechanismBetween(other, askingState, place, today).status === 'open');

/** States of the destination that do not see an alert of this kind. */
export const blindTo = (mechanism: MechanismId, { askingState, destinationStates, today }: Facts): readonly Place[] =>
  askingState === undefined || today === undefined || destinationStates === undefined || destinationStates === 'unknown'
    ? []
    : destinationStates.filter((place) => mechanismBetween(mechanism, askingState, place, today).status === 'closed');
