import { mechanismIds } from '../../src/law';
import * as words from '../../src/words';
import { loadMechanismWords } from '../../src/words';
import { shell } from '../../src/words/en/shell';

export type Sentence = { readonly where: string; readonly text: string };

const strings = (value: unknown, where: string): readonly Sentence[] => {
  if (typeof value === 'string') return [{ where, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => strings(inner, `${where}.${key}`));
};

const perMechanism = await Promise.all(
  mechanismIds.map(async (id) => strings((await loadMechanismWords[id]()).words, `mechanisms.${id}`)),
);

/** Every text that the words room holds, with where it stands. */
export const everySentence: readonly Sentence[] = [
  ...strings(words, 'words'),
  ...strings(shell, 'shell'),
  ...perMechanism.flat(),
];
