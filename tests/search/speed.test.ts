import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { makeData, makeSearch } from '../../src/search';
import { gatherSources } from '../../src/search/gather';
import { searchLists } from '../../src/words/search';
import { golden } from './golden';
import { grown } from './grown';
import { data } from './the-index';

const kilo = 1000;
const asked = Object.values(golden).flatMap((set) => set.map(([ask]) => ask));
/** Each question as it is typed, letter by letter. */
const strokes = asked
  .filter((_, place) => place % 6 === 0)
  .flatMap((ask) => [...ask].map((_, end) => ask.slice(0, end + 1)));

/** How long the slowest of a hundred strokes takes, but for the five slowest: other work on the machine disturbs those. */
function slowest(search: (query: string) => unknown): number {
  for (const ask of asked.slice(0, 20)) search(ask);
  const times = strokes.map((stroke) => {
    const start = performance.now();
    search(stroke);
    return performance.now() - start;
  });
  return times.sort((one, other) => one - other)[Math.floor(times.length * 0.95)] ?? 0;
}

// Other work on the machine can only slow it down: a slow round is measured again, twice at most.
it('a key stroke takes less than 16 ms, and less than 50 ms at ten times the size', {
  retry: 2,
  timeout: 120_000,
}, async () => {
  const now = slowest(makeSearch(data));
  const tenTimes = slowest(makeSearch(makeData(grown(await gatherSources('docs'), 10), searchLists)));
  console.log(`key stroke: ${now.toFixed(1)} ms, at ten times the size ${tenTimes.toFixed(1)} ms`);
  expect(now).toBeLessThan(16);
  expect(tenTimes).toBeLessThan(50);
});

it('the index is ready before the reader notices', { retry: 2 }, () => {
  const text = JSON.stringify(data);
  const start = performance.now();
  makeSearch(JSON.parse(text));
  expect(performance.now() - start).toBeLessThan(100);
});

it('the search data weigh at most 500 kB compressed', () => {
  const bytes = gzipSync(JSON.stringify(data)).length;
  console.log(`search data: ${Math.round(bytes / kilo)} kB compressed, ${data.faces.length} entries`);
  expect(bytes).toBeLessThanOrEqual(500 * kilo);
});
