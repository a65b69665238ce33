import { describe, expect, it } from 'vitest';
import { golden } from './golden';
import type { Golden } from './golden/type';
import { search } from './the-index';

/** The share of questions whose right answer must stand first, and among the first three. */
const leastFirst = 0.9;
const leastInThree = 0.96;
/** No topic may pay for another. */
const leastOfTopic = 0.75;

const rankOf = ([ask, ...first]: Golden): number =>
  search(ask, 10).findIndex(({ url }) => first.some((start) => url.startsWith(start)));

const share = (ranks: readonly number[], most: number): number =>
  ranks.filter((rank) => rank >= 0 && rank < most).length / ranks.length;

describe('questions in officers’ words', () => {
  const all = Object.values(golden).flat();
  const ranks = new Map(all.map((one) => [one[0], rankOf(one)]));

  it('are many, and none is asked twice', () => {
    expect(all.length).toBeGreaterThanOrEqual(150);
    expect(ranks.size).toBe(all.length);
  });

  it('find what is meant first, or nearly', () => {
    const list = [...ranks.values()];
    const missed = [...ranks].filter(([, rank]) => rank !== 0).map(([ask, rank]) => `${ask} (${rank})`);
    console.log(
      `golden set: ${all.length} questions, ${share(list, 1).toFixed(3)} first, ${share(list, 3).toFixed(3)} in three; not first: ${missed.join('; ')}`,
    );
    expect(share(list, 1)).toBeGreaterThanOrEqual(leastFirst);
    expect(share(list, 3)).toBeGreaterThanOrEqual(leastInThree);
  });

  it.each(Object.entries(golden))('in the topic "%s" too', (_topic, questions) => {
    expect(share(questions.map(rankOf), 1)).toBeGreaterThanOrEqual(leastOfTopic);
  });
});
