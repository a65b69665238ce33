import type { Flow } from '../../flows';
import { distinct, explore, plansTried } from '../../flows/all';
import type { FlowWords } from '../../words';
import { numbersOf, type PaperView, paperView } from './paper-view';

/** A part of the picture: its file under `/diagrams/en/`, its size in pixels, and the numbers of the pages that it draws. */
export type PicturePart = {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly pages: readonly number[];
};

/** A drawn file as it lies in the folder, with the ids of the pages that it draws. */
export type DrawnPart = Omit<PicturePart, 'pages'> & { readonly steps: readonly string[] };

/** What the page about a flow shows: the flow on paper, and what walking all its ways found. */
export type AboutFlowView = {
  readonly id: string;
  readonly paper: PaperView;
  readonly picture: readonly PicturePart[];
  readonly counts: {
    readonly pages: number;
    readonly endings: number;
    readonly ways: number;
    readonly middle: number;
    readonly longest: number;
    readonly plans: number;
  };
};

const tried: Readonly<Record<string, number>> = plansTried;

/** A number that must be there: a page that said 0 instead would be believed. */
function known(number: number | undefined, why: string): number {
  if (number === undefined) throw new Error(why);
  return number;
}

/**
 * Walks every way of the flow, at build time, and counts.
 * @throws Error where a picture or the count of plans is older than the flow
 */
export function aboutFlowView(flow: Flow, words: FlowWords, drawn: readonly DrawnPart[]): AboutFlowView {
  const ways = distinct(explore(flow).paths);
  const lengths = ways.map(({ steps }) => steps.length).sort((one, other) => one - other);
  const numbers = numbersOf(flow);
  return {
    id: flow.id,
    paper: paperView(flow, words),
    picture: drawn.map(({ steps, ...part }) => ({
      ...part,
      pages: steps.map((step) =>
        known(numbers.get(step), `${flow.id}: a picture draws ${step}, a page it does not have`),
      ),
    })),
    counts: {
      pages: Object.keys(flow.steps).length,
      endings: Object.keys(flow.endings).length,
      ways: ways.length,
      middle: lengths[Math.floor(lengths.length / 2)] ?? 0,
      longest: lengths.at(-1) ?? 0,
      plans: known(tried[flow.id], `${flow.id} is not in plans-tried.json: run tests/flows/every-ending with -u`),
    },
  };
}
