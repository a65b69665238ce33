/**
 * Compares the search with MiniSearch and lunr, on the same entries and the same questions, at 1, 10 and 100 times today's
 * size. `npm run bench:search`, or with other sizes: `npm run bench:search -- 1 10`. The table stands in decision 0013.
 */
import lunr from 'lunr';
import MiniSearch from 'minisearch';
import { makeData, makeSearch, type Source } from '../src/search';
import { gatherSources } from '../src/search/gather';
import { searchLists } from '../src/words/search';
import { golden } from '../tests/search/golden';
import { grown } from '../tests/search/grown';

type Find = (query: string) => readonly string[];
type Engine = { readonly name: string; readonly make: (sources: readonly Source[]) => Find };

const most = 10;
/** The same weight for each field as ours has. */
const boost = { title: 5, names: 4, section: 2, text: 1 } as const;
const fields = Object.keys(boost) as (keyof typeof boost)[];

/** What a name that leads elsewhere shows as its title is not its own: the others must not find it by that. */
const flat = (sources: readonly Source[]) =>
  sources.map(({ title, names, section, text, byNameOnly }, id) => ({
    id,
    title: byNameOnly ? '' : title,
    names: (names ?? []).join(' '),
    section: byNameOnly ? '' : (section ?? ''),
    text: text ?? '',
  }));

const urlsOf = (places: readonly number[], sources: readonly Source[]): readonly string[] => [
  ...new Set(places.map((place) => sources[place]?.url ?? '')),
];

const engines: readonly Engine[] = [
  {
    name: 'ours (Fuse.js 7.5.0)',
    make: (sources) => {
      const text = JSON.stringify(makeData(sources, searchLists));
      const began = performance.now();
      const search = makeSearch(JSON.parse(text));
      console.log(`(ours: made ahead; a browser reads and prepares it in ${Math.round(performance.now() - began)} ms)`);
      return (query) => search(query, most).map(({ url }) => url);
    },
  },
  {
    name: 'MiniSearch 7.2.0',
    make: (sources) => {
      const engine = new MiniSearch({ fields });
      engine.addAll(flat(sources));
      return (query) =>
        urlsOf(
          engine
            .search(query, { boost, prefix: true, fuzzy: 0.2 })
            .slice(0, 3 * most)
            .map(({ id }) => Number(id)),
          sources,
        );
    },
  },
  {
    name: 'lunr 2.3.9',
    make: (sources) => {
      const engine = lunr((builder) => {
        for (const field of fields) builder.field(field, { boost: boost[field] });
        for (const entry of flat(sources)) builder.add(entry);
      });
      return (query) =>
        urlsOf(
          engine
            .query((asked) => {
              for (const term of lunr.tokenizer(query)) {
                asked.term(term.toString(), { boost: 10 });
                asked.term(term.toString(), { boost: 2, wildcard: lunr.Query.wildcard.TRAILING });
                if (term.toString().length > 4) asked.term(term.toString(), { editDistance: 1 });
              }
            })
            .slice(0, 3 * most)
            .map(({ ref }) => Number(ref)),
          sources,
        );
    },
  },
];

const questions = Object.values(golden).flat();
const withoutCopy = (url: string): string => url.replace(/^\/copy-\d+/, '');

function measure({ name, make }: Engine, sources: readonly Source[], times: number): void {
  const began = performance.now();
  const find = make(sources);
  const built = performance.now() - began;
  const asked = times >= 100 ? questions.filter((_, place) => place % 6 === 0) : questions;
  for (const [ask] of asked.slice(0, 10)) find(ask);
  let [first, three] = [0, 0];
  const spent = asked.map(([ask, ...right]) => {
    const start = performance.now();
    const urls = find(ask);
    const took = performance.now() - start;
    const rank = urls.findIndex((url) => right.some((one) => withoutCopy(url).startsWith(one)));
    if (rank === 0) first += 1;
    if (rank >= 0 && rank < 3) three += 1;
    return took;
  });
  spent.sort((one, other) => one - other);
  const at = (share: number) => (spent[Math.floor(spent.length * share)] ?? 0).toFixed(1);
  const share = (count: number) => `${((100 * count) / asked.length).toFixed(0)} %`;
  console.log(
    `| ${times}x | ${sources.length} | ${name} | ${share(first)} | ${share(three)} | ${Math.round(built)} | ${at(0.5)} | ${at(0.95)} |`,
  );
}

const sizes = process.argv.slice(2).map(Number);
const sources = await gatherSources('docs');
console.log('| Size | Entries | Engine | First right | In three | Index, ms | Middle, ms | Slow (95 %), ms |');
console.log('| --- | --- | --- | --- | --- | --- | --- | --- |');
for (const times of sizes.length > 0 ? sizes : [1, 10, 100])
  for (const engine of engines) measure(engine, grown(sources, times), times);
