import { type Reason, type RuleReason, rules, type WhereReason } from '../advice';
import type { InstrumentId, MechanismId, Place } from '../law';
import { mechanisms } from '../law';
import { instruments as names, rules as ruleWords, territories, whereCodes } from '../words';
import { citeToView, partsOf, provisionOf } from './cite-view';
import type { Library } from './library';
import type { ReasonView } from './views';

const shut = new Set(['not-bound', 'not-yet', 'ended', 'not-live', 'outsiders-are-not-linked', 'other-goes-first']);
const doubtful = new Set(['not-established', 'probably-other-goes-first']);

/** Turns one reason into a sentence with its citations. */
export const reasonToView = (reason: Reason, mechanism: MechanismId, library: Library): ReasonView =>
  reason.kind === 'rule' ? ruleReason(reason, mechanism, library) : whereReason(reason, library);

/** A rule may rest on several texts: those of this mechanism's instrument are cited, else all of them. */
function ruleReason({ rule, outcome }: RuleReason, mechanism: MechanismId, library: Library): ReasonView {
  const { restsOn } = rules[rule];
  const own = restsOn.filter((ref) => partsOf(ref).instrument === mechanisms[mechanism].instrument);
  const refs = own.length > 0 ? own : restsOn;
  return {
    text: ruleWords[rule][outcome],
    outcome,
    cite: refs.map((ref) => citeToView(provisionOf(ref, library).cite)),
  };
}

function whereReason({ code, instrument, place, source }: WhereReason, library: Library): ReasonView {
  const entry = source === undefined ? undefined : library.explanation(instrument).sources[source];
  const sentence = fill(whereCodes[code], place, instrument);
  const text = entry?.note === undefined ? sentence : `${sentence} ${entry.note}`;
  const closes =
    shut.has(code) ||
    [
      'closed-for-this-state',
      'schengen-channels-go-first',
      'same-place',
      'only-the-united-kingdom-with-a-member-state',
    ].includes(code);
  return {
    text,
    outcome: closes ? 'no' : doubtful.has(code) ? 'unknown' : 'yes',
    cite: entry ? [citeToView(entry.cite)] : [],
  };
}

const fill = (sentence: string, place: Place | undefined, instrument: InstrumentId): string => {
  const name = place === undefined ? '' : territories[place].inSentence;
  const filled = sentence.replaceAll('{place}', name).replaceAll('{instrument}', names[instrument].short);
  return filled.charAt(0).toUpperCase() + filled.slice(1);
};

/** Instruments whose explanation a reason needs. */
export const instrumentsOfReason = (reason: Reason): readonly InstrumentId[] =>
  reason.kind === 'rule' ? rules[reason.rule].restsOn.map((ref) => partsOf(ref).instrument) : [reason.instrument];
