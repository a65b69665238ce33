import type { Position } from '../../src/law';

/** Pairs of neighbours of which the later begins before the earlier has ended. Days are text and compare as such. */
export const overlaps = (list: readonly Position[]): readonly string[] =>
  list.slice(1).flatMap((next, index) => {
    const before = list[index];
    if (!before || next.from === 'not-established') return before?.to === undefined ? ['two open positions'] : [];
    return before.to !== undefined && before.to < next.from ? [] : [`${before.from} runs into ${next.from}`];
  });
