import type { FactName, Facts } from '../../advice';
import type { Flow } from '../../flows';
import { type FlowWords, general } from '../../words';
import { keptOnDevice } from './kept-on-device';
import { readLink } from './link';
import { loadAnswers, type Saved } from './saved-answers';

type Beginning = { readonly answers: Facts; readonly notice: string | undefined };

/** Where a flow begins: with a link's answers, else with those of this tab, else with those kept on the device. */
export function beginWith(flow: Flow, words: FlowWords): Beginning {
  const linked = readLink(flow, window.location.hash);
  if (linked) {
    // The answers are in the tab now: a reload goes on from there and not from the link.
    window.history.replaceState(window.history.state, '', window.location.pathname);
    // A door of the home page answers one question; that is no link that somebody was sent.
    if (linked.edition === 'home')
      return { answers: { ...loadAnswers(flow).answers, ...linked.answers }, notice: undefined };
    const text = linked.state === 'damaged' ? general.damagedLink : whereFrom(linked.edition);
    return { answers: linked.answers, notice: join(text, leftOutText(linked, words)) };
  }
  const inTab = loadAnswers(flow);
  if (inTab.state === 'damaged') return { answers: {}, notice: general.damagedSaved };
  if (inTab.state !== 'none') return { answers: inTab.answers, notice: leftOutText(inTab, words) };
  const kept = keptOnDevice(flow, Date.now());
  return kept
    ? { answers: kept.answers, notice: join(general.fromDevice, leftOutText(kept, words)) }
    : { answers: {}, notice: undefined };
}

/** A chapter's exercise carries its own name in place of an edition. */
const whereFrom = (edition: string): string =>
  edition === 'exercise' ? general.fromExercise : general.fromLink.replace('{text}', edition);

const join = (...parts: readonly (string | undefined)[]): string => parts.filter(Boolean).join(' ');

const leftOutText = ({ leftOut }: Saved, words: FlowWords): string | undefined =>
  leftOut.length > 0 ? general.oldSaved.replace('{list}', shortNames(leftOut, words)) : undefined;

/** An answer that this flow does not ask any more has no name here: it is counted as one of an older edition. */
export const shortNames = (names: readonly string[], words: FlowWords): string =>
  [...new Set(names.map((name) => words.facts[name as FactName]?.short ?? general.olderAnswer))].join(', ');
