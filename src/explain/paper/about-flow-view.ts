import type { Flow } from '../../flows';
import { distinct, explore, plansTried } from '../../flows/all';
import type { FlowWords } from '../../words';
import { type PaperView, paperView } from './paper-view';

/** What the page about a flow shows: the flow on paper, and what walking all its ways found. */
export type AboutFlowView = {
  readonly id: string;
  readonly paper: PaperView;
  readonly counts: {
    readonly pages: number;
    readonly endings: number;
    readonly ways: number;
    readonly middle: number;
    readonly longest: number;
    readonly plans: number;
  };
};

/** Walks every way of the flow, at build time, and counts. */
export function aboutFlowView(flow: Flow, words: FlowWords): AboutFlowView {
  const ways = distinct(explore(flow).paths);
  const lengths = ways.map(({ steps }) => steps.length).sort((one, other) => one - other);
  return {
    id: flow.id,
    paper: paperView(flow, words),
    counts: {
      pages: Object.keys(flow.steps).length,
      endings: Object.keys(flow.endings).length,
      ways: ways.length,
      middle: lengths[Math.floor(lengths.length / 2)] ?? 0,
      longest: lengths.at(-1) ?? 0,
      plans: plansTried[flow.id as keyof typeof plansTried] ?? 0,
    },
  };
}
