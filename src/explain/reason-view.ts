import { type Reason, type RuleReason, rules, type WhereReason } from '../advice';
import { type InstrumentId, type MechanismId, mechanisms, type Place, type ProvisionRef } from '../law';
import {
  boundToo,
  instruments as names,
  planWords,
  rules as ruleWords,
  territories,
  whereCodes,
  whoAndWhatFor,
} from '../words';
import { citeToView, eachOnce, partsOf, provisionOf } from './cite-view';
import type { Library } from './library';
import type { ReasonView } from './views';

/** Codes that let a route stand, and codes that leave it open; every other one closes it. */
const standing: ReadonlySet<WhereReason['code']> = new Set(['bound', 'partly', 'step-narrower-then']);
const doubtful: ReadonlySet<WhereReason['code']> = new Set([
  'not-established',
  'step-not-established',
  'probably-other-goes-first',
]);

/** Turns one reason into a sentence with its citations. */
export const reasonToView = (reason: Reason, mechanism: MechanismId, library: Library): ReasonView =>
  reason.kind === 'rule' ? ruleReason(reason, mechanism, library) : whereReason(reason, library);

/** Turns the reasons of one finding into sentences. States that are bound in the same way share one. */
export function reasonsToView(
  reasons: readonly Reason[],
  mechanism: MechanismId,
  library: Library,
): readonly ReasonView[] {
  const views = reasons.map((reason) => ({ reason, view: reasonToView(reason, mechanism, library) }));
  return views.flatMap(({ reason, view }, index) => {
    const like = (other: Reason) => boundAlike(reason, other, library);
    if (views.slice(0, index).some((earlier) => like(earlier.reason))) return [];
    const others = views.slice(index + 1).flatMap((later) => (like(later.reason) ? [later.reason] : []));
    return others.length === 0 ? [view] : [{ ...view, text: withOthers(view.text, reason, others) }];
  });
}

/** Two States bound by one instrument, with the same note and the same source. */
function boundAlike(one: Reason, other: Reason, library: Library): boolean {
  if (one.kind !== 'where' || other.kind !== 'where' || one.code !== 'bound' || other.code !== 'bound') return false;
  const said = ({ place: _, ...rest }: WhereReason) => whereReason(rest, library);
  return one.place !== other.place && JSON.stringify(said(one)) === JSON.stringify(said(other));
}

/** "Belgium is bound by it. So is France. What is noted of both." */
function withOthers(text: string, reason: Reason, others: readonly Reason[]): string {
  if (reason.kind !== 'where') return text;
  const first = fill(whereCodes.bound, reason.place, reason.instrument);
  const also = others.flatMap((other) => (other.kind === 'where' ? fill(boundToo, other.place, other.instrument) : []));
  return [first, ...also, text.slice(first.length).trim()].filter(Boolean).join(' ');
}

/** A rule may rest on several texts: those of this mechanism's instrument are cited, else all of them. */
function ruleReason({ rule, outcome }: RuleReason, mechanism: MechanismId, library: Library): ReasonView {
  const restsOn = restsOnOf(rule, mechanism);
  const own = restsOn.filter((ref) => partsOf(ref).instrument === mechanisms[mechanism].instrument);
  const refs = own.length > 0 ? own : restsOn;
  return {
    text: ruleWords[rule][outcome].replace('{purposes}', purposesOf(mechanism)),
    outcome,
    cite: refs.map((ref) => citeToView(provisionOf(ref, library).cite)),
  };
}

/** The purposes of a mechanism rest on its first provision; every other rule names its own. */
const restsOnOf = (rule: RuleReason['rule'], mechanism: MechanismId): readonly ProvisionRef[] =>
  rule === 'purpose-fits' ? mechanisms[mechanism].basis.slice(0, 1) : rules[rule].restsOn;

const purposesOf = (mechanism: MechanismId): string =>
  mechanisms[mechanism].purposes
    .map((purpose) => whoAndWhatFor.purpose.options[purpose].label.toLowerCase())
    .join('; ') || planWords.none;

function whereReason({ code, instrument, place, source, provision }: WhereReason, library: Library): ReasonView {
  const entry = source === undefined ? undefined : library.explanation(instrument).sources[source];
  const sentence = fill(whereCodes[code], place, instrument);
  const text = entry?.note === undefined ? sentence : `${sentence} ${entry.note}`;
  return {
    text,
    outcome: standing.has(code) ? 'yes' : doubtful.has(code) ? 'unknown' : 'no',
    cite: eachOnce([
      ...(entry ? [citeToView(entry.cite)] : []),
      ...(provision ? [citeToView(provisionOf(provision, library).cite)] : []),
    ]),
  };
}

const fill = (sentence: string, place: Place | undefined, instrument: InstrumentId): string => {
  const name = place === undefined ? '' : territories[place].inSentence;
  const filled = sentence.replaceAll('{place}', name).replaceAll('{instrument}', names[instrument].short);
  return filled.charAt(0).toUpperCase() + filled.slice(1);
};

/** Instruments whose explanation a reason needs. */
export const instrumentsOfReason = (reason: Reason, mechanism: MechanismId): readonly InstrumentId[] =>
  reason.kind === 'rule'
    ? restsOnOf(reason.rule, mechanism).map((ref) => partsOf(ref).instrument)
    : [reason.instrument];
