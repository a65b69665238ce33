import type { Source } from '../../src/search';

/** Every so many words of a copy is a new one, as a larger handbook would bring new words. */
const newWordEvery = 20;

/** The same entries many times over: each copy under its own address, with some words of its own. */
export const grown = (sources: readonly Source[], times: number): readonly Source[] =>
  Array.from({ length: times }, (_, copy) =>
    copy === 0 ? sources : sources.map((source) => copyOf(source, copy)),
  ).flat();

const copyOf = (source: Source, copy: number): Source => ({
  ...source,
  url: `/copy-${copy}${source.url}`,
  title: varied(source.title, copy),
  ...(source.names ? { names: source.names.map((name) => varied(name, copy)) } : {}),
  ...(source.text === undefined ? {} : { text: varied(source.text, copy) }),
});

const varied = (text: string, copy: number): string =>
  text
    .split(' ')
    .map((word, place) =>
      (place + copy) % newWordEvery === 0 ? `${word}${'bcdfghklmn'[copy % 10]}${'aeiou'[copy % 5]}` : word,
    )
    .join(' ');
