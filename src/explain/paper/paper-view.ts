import type { FactName } from '../../advice';
import { asksOf, type EdgeCondition, edgesOf, type Flow } from '../../flows';
import { type FlowWords, flowTitles, paper } from '../../words';
import { facts as factWords } from '../../words/facts';
import { askedHere } from '../asked-here';
import { questionView } from '../question-view';
import { endingOnPaper, type PaperEnding, type PaperWays, waysOnPaper } from './ending-on-paper';
import { ruleText } from './rule-text';

/** One numbered page of a flow on paper: what it asks, and where each answer leads. */
export type PaperPage = {
  readonly number: number;
  readonly heading: string;
  readonly help: string | null;
  readonly questions: readonly { readonly ask: string; readonly answers: readonly string[] }[];
  readonly ways: readonly { readonly when: readonly string[]; readonly to: number; readonly title: string }[];
};

/** A flow on paper: numbered pages, then numbered endings, each whole. */
export type PaperView = {
  readonly title: string;
  readonly intro: string;
  readonly pages: readonly PaperPage[];
  readonly endings: readonly PaperEnding[];
  /** The ways abroad that its endings name, each list once. */
  readonly ways: readonly PaperWays[];
  /** Places where another flow goes on. */
  readonly goOn: readonly { readonly number: number; readonly title: string; readonly address: string }[];
};

/** Numbers every place of a flow in the order of its definition: pages, endings, ways into other flows. */
export const numbersOf = ({ steps, endings, leadsTo }: Flow): ReadonlyMap<string, number> =>
  new Map(
    [...Object.keys(steps), ...Object.keys(endings), ...Object.keys(leadsTo ?? {})].map((id, at) => [id, at + 1]),
  );

/**
 * A flow as a numbered key that needs no screen: each page says what it asks and to which number each answer leads.
 * It is made from the definition, so that paper and screen cannot differ.
 */
export function paperView(flow: Flow, words: FlowWords): PaperView {
  const numbers = numbersOf(flow);
  const numberOf = (id: string) => numbers.get(id) ?? 0;
  return {
    title: words.title,
    intro: words.intro,
    pages: Object.keys(flow.steps).map((id) => pageOnPaper(flow, words, id, numberOf)),
    endings: Object.entries(flow.endings).map(([id, ending]) =>
      endingOnPaper(ending, words.endings[id], words.facts, numberOf(id)),
    ),
    ways: [...new Set(Object.values(flow.endings).flatMap((one) => [...one.needs, ...one.consider]))].map(waysOnPaper),
    goOn: Object.entries(flow.leadsTo ?? {}).map(([id, to]) => ({
      number: numberOf(id),
      title: flowTitles[to],
      address: `/${to}/`,
    })),
  };
}

function pageOnPaper(flow: Flow, words: FlowWords, id: string, numberOf: (id: string) => number): PaperPage {
  const step = flow.steps[id];
  const edges = step ? edgesOf(step.next) : [];
  return {
    number: numberOf(id),
    heading: words.steps[id]?.heading ?? id,
    help: words.steps[id]?.help ?? null,
    questions: asksOf(flow, id).map((fact) => questionOnPaper(fact, askedHere(words, id))),
    ways: edges.map(({ conditions, to }) => ({
      when: conditions.map((condition) => conditionText(condition, words)),
      to: numberOf(to),
      title: titleAt(flow, words, to),
    })),
  };
}

/** The heading or title of a place. */
export const titleAt = (flow: Flow, words: FlowWords, id: string): string => {
  const next = flow.leadsTo?.[id];
  return words.steps[id]?.heading ?? words.endings[id]?.title ?? (next ? flowTitles[next] : id);
};

function questionOnPaper(fact: FactName, words: FlowWords['facts']): PaperPage['questions'][number] {
  const { ask, kind, options } = questionView(fact, words[fact] ?? factWords[fact]);
  const open = kind === 'state' || kind === 'states' || kind === 'number';
  return { ask, answers: open ? [paper.write[kind]] : options.map(({ label }) => label) };
}

/** A condition in words: a rule as the sentence it makes, a fact as its short name and the answer. */
export function conditionText(condition: EdgeCondition, words: FlowWords): string {
  if ('rule' in condition) return ruleText(condition.rule, condition.is);
  const { short, options } = words.facts[condition.by] ?? factWords[condition.by];
  return `${short}: ${(options as Readonly<Record<string, { label: string }>>)[condition.is]?.label ?? condition.is}`;
}
