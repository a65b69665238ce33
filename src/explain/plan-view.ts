import {
  confidentialFacts,
  confidentialMeasures,
  type Ending,
  type FactName,
  type Facts,
  type MeasureId,
  measureBasis,
  type Plan,
  type PlanEntry,
  planFor,
} from '../advice';
import type { Flow } from '../flows';
import { limits } from '../law';
import { type FlowWords, measures, planWords, remains } from '../words';
import { askedOnTheWay } from './asked-here';
import { citeToView, partsOf, provisionOf } from './cite-view';
import { deadlineView, entryToView, instrumentsOfEntry } from './entry-view';
import { type Library, loadLibrary } from './library';
import { instrumentsOfReason } from './reason-view';
import type { CiteView, DeadlineView, EntryView, MeasureView, PlanView } from './views';

const parts = ['lead', 'findOut', 'meanwhile', 'alongside', 'fallback', 'closed'] as const;

/**
 * The plan of an ending, in words.
 *
 * @param flow the flow that led there, with its words
 * @param at one of its endings
 * @param facts the answers on the trail; `today` must be among them
 * @throws RangeError without `today`; Error for an ending the flow does not have
 */
export async function planView(
  { flow, words: flowWords }: { readonly flow: Flow; readonly words: FlowWords },
  at: string,
  facts: Facts,
): Promise<PlanView> {
  const definition = flow.endings[at];
  const words = flowWords.endings[at];
  if (!definition || !words || facts.today === undefined)
    throw new RangeError(`No plan: ending ${at}, day ${facts.today}.`);
  const plan = planFor(definition, facts);
  const head = plan.withoutRoute ? (words.withoutRoute ?? words) : words;
  const when = facts.timeToAct ?? whenUnasked(definition, plan);
  const entries = parts.flatMap((part) => plan[part]);
  const measured = [...plan.atHome, ...plan.before, ...plan.after].flatMap((id) => measureBasis[id] ?? []);
  const library = await loadLibrary(
    [
      ...[...measured, ...plan.dueByYou.map((id) => limits[id].restsOn)].map((ref) => partsOf(ref).instrument),
      ...entries.flatMap((entry) => [
        ...instrumentsOfEntry(entry),
        ...[...entry.finding.reasons, ...entry.finding.remarks].flatMap((reason) =>
          instrumentsOfReason(reason, entry.finding.mechanism),
        ),
      ]),
    ],
    entries.map(({ finding }) => finding.mechanism),
  );
  const show = (part: readonly PlanEntry[]) => part.map((entry) => entryToView(entry, facts, library));
  const shown = {
    lead: show(plan.lead),
    findOut: show(plan.findOut),
    meanwhile: show(plan.meanwhile),
    alongside: show(plan.alongside),
    fallback: show(plan.fallback),
    closed: show(plan.closed),
  };
  return {
    ending: at,
    ...(definition.policeOnly ? ({ policeOnly: true } as const) : {}),
    ...(definition.actsHere ? ({ actsHere: true } as const) : {}),
    title: head.title,
    line: definition.first === 'measures' ? words.line : lineOf(shown.lead, words.line),
    when: words.when ?? planWords.when[when],
    pressing: when === 'now' || when === 'hours',
    doesNot: head.doesNot,
    today: facts.today,
    ...shown,
    ...measuresOf(plan, library),
    ...(definition.toAnswer ? { toAnswer: true } : {}),
    dueByYou: plan.dueByYou.map((id) => deadlineView(id, library)),
    remains: remains[plan.remains],
    whoMayKnow: head.whoMayKnow,
    otherPurpose: words.otherPurpose,
    notKnown: notKnown(facts, askedOnTheWay(flow, flowWords, facts)),
    sources: sourcesOf(
      Object.values(shown).flat(),
      Object.values(measuresOf(plan, library)).flat(),
      plan.dueByYou.map((id) => deadlineView(id, library)),
    ),
  };
}

/** How soon, where no page asks for the time: danger is now, a limit that binds the reader sets the rest. */
const whenUnasked = ({ first }: Ending, { dueByYou }: Plan) => {
  if (first === 'measures') return 'now';
  return dueByYou.length > 0 ? 'limit' : 'not-asked';
};

/** What leads is said first; where no mechanism leads, the ending's own line is. */
const lineOf = (lead: readonly EntryView[], line: string): string => {
  const acts = lead.map(({ act }) => act);
  return acts.length > 0 ? `${acts.join('. ')}.` : line;
};

const measuresOf = (plan: Plan, library: Library) => {
  const show = (ids: readonly MeasureId[]) =>
    ids.map((id) => ({
      id,
      ...measures[id],
      ...(confidentialMeasures.has(id) ? ({ confidential: true } as const) : {}),
      cite: (measureBasis[id] ?? []).map((ref) => citeToView(provisionOf(ref, library).cite)),
    }));
  return { atHome: show(plan.atHome), before: show(plan.before), after: show(plan.after) };
};

/** What was asked and not known, and why it matters. */
const notKnown = (facts: Facts, words: FlowWords['facts']): PlanView['notKnown'] =>
  (Object.keys(facts) as FactName[])
    .filter(
      (fact) =>
        facts[fact] === 'unknown' ||
        (Array.isArray(facts[fact]) && (facts[fact] as readonly string[]).includes('unknown')),
    )
    .map((fact) => ({
      fact,
      short: words[fact]?.short ?? fact,
      why: words[fact]?.why ?? '',
      ...(confidentialFacts.has(fact) ? ({ confidential: true } as const) : {}),
    }));

/** Every citation of the plan, once, in the order met. */
function sourcesOf(
  entries: readonly EntryView[],
  taken: readonly MeasureView[],
  due: readonly DeadlineView[],
): readonly CiteView[] {
  const own = [...due.map(({ cite }) => cite), ...taken.flatMap(({ cite }) => cite)];
  const fromEntries = entries.flatMap(({ basis, reasons, deadlines, nationalAct }) => [
    ...basis.map(({ cite }) => cite),
    ...reasons.flatMap(({ cite }) => cite),
    ...deadlines.map(({ cite }) => cite),
    ...nationalAct.flatMap(({ cite }) => cite ?? []),
  ]);
  const all = [...fromEntries, ...own];
  return all.filter((cite, index) => all.findIndex(({ text }) => text === cite.text) === index);
}
