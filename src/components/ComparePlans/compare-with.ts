import { type FactName, type FactSpec, type Facts, factSpecs } from '../../advice';
import { askedHere, type PlanView, planView } from '../../explain';
import { type Flow, type FlowId, factsAhead, handedOver, loadFlow, replay } from '../../flows';
import { type FlowWords, loadFlowWords } from '../../words';

/** The other plan; or what has to be answered before there is one. */
export type Compared = {
  readonly purpose: Facts['purpose'];
  /** Other questions that the changed answer leads to. */
  readonly goesOnIn?: FlowId;
} & ({ readonly plan: PlanView; readonly asked: readonly FactName[] } | { readonly needs: readonly string[] });

/** Answered for one purpose: the five tests, and the rule at home that lets it be passed on. */
const ofOnePurpose = /^(safeguard|homeGateway)/;

/** Your answers with one of them changed. Another purpose needs anew what was answered for one purpose only. */
export function answersWith(facts: Facts, fact: FactName, value: string): Facts {
  const spec: FactSpec = factSpecs[fact];
  const given = spec.kind === 'states' && value !== 'unknown' ? [value] : value;
  const kept = Object.entries(facts).filter(
    ([name]) => fact !== 'purpose' || facts.purpose === value || !ofOnePurpose.test(name),
  );
  return { ...Object.fromEntries(kept), [fact]: given };
}

/**
 * Replays the changed answers from the start, and on into other questions where they lead there: nothing of a branch
 * that is gone counts for the other plan.
 *
 * @throws Error if questions lead in a circle
 */
export async function compareWith(
  flow: Flow,
  words: FlowWords,
  changed: Facts,
  passed: readonly string[] = [],
): Promise<Compared> {
  if (passed.includes(flow.id)) throw new Error(`The questions ${flow.id} lead back to themselves. Mend leadsTo.`);
  const result = replay(flow, changed);
  const { purpose } = result.answers;
  if ('remaining' in result) {
    const asked = askedHere(words, result.at);
    const needs = factsAhead(flow, result.at, changed).map((fact) => asked[fact]?.short ?? fact);
    return { needs, purpose };
  }
  const next = flow.leadsTo?.[result.ending];
  if (next) {
    const [there, its] = await Promise.all([loadFlow[next](), loadFlowWords[next]()]);
    const { today } = changed;
    const along = { ...(today && { today }), ...handedOver(flow, result.ending, there.default, changed) };
    return { goesOnIn: next, ...(await compareWith(there.default, its.default, along, [...passed, flow.id])) };
  }
  const plan = await planView({ flow, words }, result.ending, result.answers);
  return { plan, asked: Object.keys(result.answers) as FactName[], purpose };
}
