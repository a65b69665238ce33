import { type Facts, problemWith, readFacts } from '../../advice';
import { askedBy, type Flow, handedOver } from '../../flows';
import { deviceKey } from './device-key';

/** Raised when the meaning of a saved record changes; older records are replayed by fact name and may lose answers. */
const schema = 1;
export const savedKey = (flow: string): string => `somec.${flow}`;
const asideKey = (flow: string): string => `somec.${flow}.set-aside`;

export type Saved = {
  readonly answers: Facts;
  /** `damaged`: could not be read and was set aside. `changed`: some answers no longer fit and were left out. */
  readonly state: 'none' | 'whole' | 'changed' | 'damaged';
  readonly leftOut: readonly string[];
};

const nothing: Saved = { answers: {}, state: 'none', leftOut: [] };

/** Writes the answers of this tab. A browser that forbids storage keeps nothing, and the flow works all the same. */
export function saveAnswers(flow: string, answers: Facts): void {
  // A day alone is no answer: nothing is kept until something was answered. A record set aside stays where it is.
  const answered = Object.keys(answers).some((fact) => fact !== 'today');
  try {
    if (answered) window.sessionStorage.setItem(savedKey(flow), JSON.stringify({ schema, flow, answers }));
    else window.sessionStorage.removeItem(savedKey(flow));
  } catch {
    // Storage is forbidden or full: nothing is kept, nothing else changes.
  }
}

/**
 * Gives the flow that goes on the answers it asks for. They join what it has kept, and replace older ones; what it has to
 * ask anew is kept from neither side.
 *
 * @param place where in the first flow the other one goes on
 */
export function handOver(from: Flow, place: string, to: Flow, answers: Facts): void {
  const anew = new Set<string>(from.asksAgain?.[place]);
  try {
    const record = parse(window.sessionStorage.getItem(savedKey(to.id)) ?? '{"answers":{}}');
    const kept = Object.entries(record ?? {}).filter(([fact]) => !anew.has(fact));
    saveAnswers(to.id, { ...Object.fromEntries(kept), ...handedOver(from, place, to, answers) });
  } catch {
    // Storage is forbidden: the flow begins with its first question.
  }
}

/** Wipes the answers of this tab, and a damaged record that was set aside. */
export function clearAnswers(flow: string): void {
  try {
    window.sessionStorage.removeItem(savedKey(flow));
    window.sessionStorage.removeItem(asideKey(flow));
    window.localStorage.removeItem(deviceKey(flow));
  } catch {
    // Nothing could be stored in the first place.
  }
}

/** Reads the answers of this tab. What does not fit is named, never bent; a damaged record is set aside, not lost. */
export function loadAnswers(flow: Flow): Saved {
  let text: string | null = null;
  try {
    text = window.sessionStorage.getItem(savedKey(flow.id));
  } catch {
    return nothing;
  }
  if (text === null) return nothing;
  const record = parse(text);
  if (!record) {
    window.sessionStorage.setItem(asideKey(flow.id), text);
    return { answers: {}, state: 'damaged', leftOut: [] };
  }
  return fitting(flow, record);
}

export function parse(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const record: unknown = JSON.parse(text);
    if (typeof record !== 'object' || record === null || !('answers' in record)) return undefined;
    const { answers } = record;
    return typeof answers === 'object' && answers !== null && !Array.isArray(answers)
      ? (answers as Readonly<Record<string, unknown>>)
      : undefined;
  } catch {
    return undefined;
  }
}

/** The answers that this flow asks and that are allowed today; the others are named. */
export function fitting(flow: Flow, given: Readonly<Record<string, unknown>>): Saved {
  const asked = askedBy(flow);
  const fits = ([fact, value]: [string, unknown]) =>
    (fact === 'today' || asked.has(fact)) && problemWith(fact, value) === undefined;
  const good = Object.entries(given).filter(fits);
  const leftOut = Object.keys(given).filter((fact) => !good.some(([name]) => name === fact));
  const { facts, problems } = readFacts(Object.fromEntries(good));
  if (!facts)
    return {
      answers: withoutFacts(
        Object.fromEntries(good),
        problems.map(({ fact }) => fact),
      ),
      state: 'changed',
      leftOut: [...leftOut, ...problems.map(({ fact }) => fact)],
    };
  return { answers: facts, state: leftOut.length > 0 ? 'changed' : 'whole', leftOut };
}

/** Answers that contradict each other are asked again; the others stay. */
const withoutFacts = (given: Readonly<Record<string, unknown>>, names: readonly string[]): Facts =>
  readFacts(Object.fromEntries(Object.entries(given).filter(([fact]) => !names.includes(fact)))).facts ?? {};
