import { blindTo, type Facts, type PlanEntry, positionOn } from '../advice';
import { type Day, type InstrumentId, instruments, limits, type MechanismId, mechanisms, type Place } from '../law';
import { gateways, limits as limitWords, mechanismTitles, planWords, territories, units } from '../words';
import { facts as factWords } from '../words/facts';
import { basisView, citeToView, partsOf, provisionOf } from './cite-view';
import type { Library } from './library';
import { reasonsToView, reasonToView } from './reason-view';
import { titleOf } from './title-of';
import type { DeadlineView, EntryView } from './views';

/** The first articles carry a plan; the mechanism's own page names them all. */
const basisShown = 4;

/** Turns one entry of a plan into what a reader sees, for this reader's role. */
export function entryToView({ finding, decision, because }: PlanEntry, facts: Facts, library: Library): EntryView {
  const { mechanism: id, with: place } = finding;
  const mechanism = mechanisms[id];
  const words = library.mechanism(id);
  const other = place === 'all' ? planWords.statesConcerned : territories[place].inSentence;
  const said = because === undefined || because === 'no-instrument' ? words : planWords.atHomeBecause[because];
  const readerMaySend = facts.role !== undefined && mechanism.senders.includes(facts.role);
  const remarks = finding.remarks.map((reason) => reasonToView(reason, id, library));
  const blind = mechanism.counterpart === 'all' ? blindTo(id, facts) : [];
  return {
    id,
    with: place,
    withName: place === 'all' ? planWords.all : territories[place].name,
    title: titleOf(id),
    status: finding.status,
    decision,
    act: (readerMaySend ? said.send : said.ask).replaceAll('{other}', other),
    gateway: gateways[mechanism.gateway],
    sender: words.sender,
    readerMaySend,
    basis: mechanism.basis.slice(0, basisShown).map((ref) => basisView(provisionOf(ref, library))),
    nationalAct: nationalActs(id, place, facts, library),
    deadlines: finding.status === 'open' ? finding.deadlines.map((limit) => deadlineView(limit, library)) : [],
    checklist: words.checklist,
    mustNotCross: words.mustNotCross,
    limits: [
      ...(decision === 'wider'
        ? [planWords.widerDecision]
        : decision === 'separate'
          ? [planWords.separateDecision]
          : []),
      ...remarks.map(({ text, cite }) => `${text} (${cite.map((one) => one.text).join('; ')})`),
      ...blind.map((blindPlace) => blindSentence(id, blindPlace)),
      ...words.limits,
    ],
    doesNot: words.doesNot,
    after: words.after,
    reasons: [...reasonsToView(finding.reasons, id, library), ...remarks],
    missing:
      finding.status === 'undecided' ? finding.missing.map((fact) => ({ fact, short: factWords[fact].short })) : [],
    ...(finding.status === 'closed' && finding.instead
      ? { instead: { id: finding.instead, title: mechanismTitles[finding.instead] } }
      : {}),
    confidential: mechanism.neverTold === true,
  };
}

const blindSentence = (id: MechanismId, place: Place): string => {
  const sentence = mechanisms[id].reach === 'sis' ? planWords.blindTo : planWords.notReached;
  const filled = sentence.replaceAll('{place}', territories[place].inSentence);
  return filled.charAt(0).toUpperCase() + filled.slice(1);
};

export function deadlineView(id: keyof typeof limits, library: Library): DeadlineView {
  const { amount, unit, restsOn } = limits[id];
  const { title, from } = limitWords[id];
  const text = planWords.limitFormat
    .replace('{amount}', String(amount))
    .replace('{unit}', amount === 1 ? units[unit].one : units[unit].many)
    .replace('{from}', from);
  return { id, title, text, cite: citeToView(provisionOf(restsOn, library).cite) };
}

/** Officers act on national law: the act where it was found, and otherwise whom to ask. */
function nationalActs(
  id: MechanismId,
  place: Place | 'all',
  { askingState, today }: Facts,
  library: Library,
): EntryView['nationalAct'] {
  const { instrument } = mechanisms[id];
  if (askingState === undefined || today === undefined || !isTransposed(instrument)) return [];
  const sides: readonly Place[] = place === 'all' ? [askingState] : [askingState, place];
  return sides.map((side) => nationalAct(instrument, side, today, library));
}

/** Officers act on the national law that carries these out. */
const isTransposed = (id: InstrumentId): boolean =>
  instruments[id].kind === 'directive' || instruments[id].kind === 'framework-decision';

function nationalAct(
  instrument: Parameters<typeof positionOn>[0],
  side: Place,
  today: Day,
  library: Library,
): EntryView['nationalAct'][number] {
  const { name } = territories[side];
  const key = positionOn(instrument, side, today).position?.nationalAct;
  const source = key === undefined ? undefined : library.explanation(instrument).sources[key];
  if (!source) return { text: `${name}: ${planWords.nationalActUnknown}` };
  return { text: `${name}: ${source.note ?? source.cite.article}`, cite: citeToView(source.cite) };
}

/** Instruments whose explanation an entry needs. */
export const instrumentsOfEntry = ({ finding }: PlanEntry) => [
  mechanisms[finding.mechanism].instrument,
  ...mechanisms[finding.mechanism].basis.slice(0, basisShown).map((ref) => partsOf(ref).instrument),
  ...mechanisms[finding.mechanism].limits.map((limit) => partsOf(limits[limit].restsOn).instrument),
];
