import { mechanismIds } from '../../src/law';
import * as words from '../../src/words';
import { loadMechanismDetail, loadMechanismWords } from '../../src/words';
import { flows } from '../../src/words/all';
import { shell } from '../../src/words/en/shell';
import { facts } from '../../src/words/facts';
import { glossary, glossaryWords } from '../../src/words/glossary';

export type Sentence = { readonly where: string; readonly text: string };

const strings = (value: unknown, where: string): readonly Sentence[] => {
  if (typeof value === 'string') return [{ where, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${where}.${key}`));
};

const perMechanism = await Promise.all(
  mechanismIds.map(async (id) => [
    ...strings((await loadMechanismWords[id]()).words, `mechanisms.${id}`),
    ...strings((await loadMechanismDetail[id]()).detail, `mechanism-details.${id}`),
  ]),
);

/** Every text that the words room holds outside the glossary, with where it stands. */
export const sentencesInUse: readonly Sentence[] = [
  ...strings(words, 'words'),
  ...strings(shell, 'shell'),
  ...strings(flows, 'flows'),
  ...strings(facts, 'facts'),
  ...perMechanism.flat(),
  ...strings(glossaryWords, 'glossaryWords'),
];

/** Every text that the words room holds. Of a term: its names and its meaning. */
export const everySentence: readonly Sentence[] = [
  ...sentencesInUse,
  ...glossary.flatMap(({ id, term, alsoCalled, means }) => strings({ term, alsoCalled, means }, `glossary.${id}`)),
];
