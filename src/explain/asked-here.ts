import type { Facts } from '../advice';
import { type Flow, replay } from '../flows';
import type { FlowWords } from '../words';

/** The words of each question as this page asks it: a page may ask in words of its own, which go before those of the flow. */
export const askedHere = (words: FlowWords, step: string): FlowWords['facts'] => ({
  ...words.facts,
  ...words.steps[step]?.facts,
});

/** The words in which each fact was asked on the way that these answers take. */
export const askedOnTheWay = (flow: Flow, words: FlowWords, facts: Facts): FlowWords['facts'] =>
  Object.assign({}, words.facts, ...replay(flow, facts).trail.map(({ step }) => words.steps[step]?.facts));
