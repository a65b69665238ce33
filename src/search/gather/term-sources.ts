import { instrumentIds, mechanismIds } from '../../law';
import { glossary } from '../../words/glossary';
import type { Source } from '../index';

/** Each term of the glossary: the answer is its meaning. */
export const termSources = (): readonly Source[] =>
  glossary.map(({ id, term, abbreviation, alsoCalled, foundAs, means, source, everyday }) => ({
    kind: 'term',
    url: `/handbook/glossary/#${id}`,
    title: abbreviation === undefined ? term : `${term} (${abbreviation})`,
    answer: means,
    ids: typeof source === 'string' ? idsIn(source) : [],
    names: [...(abbreviation === undefined ? [] : [abbreviation]), ...(alsoCalled ?? []), ...(foundAs ?? [])],
    text: means,
    weight: everyday ? 0.55 : 0.7,
  }));

const known: ReadonlySet<string> = new Set([...instrumentIds, ...mechanismIds]);

const idsIn = (reference: string): readonly string[] => [reference.split('/')[0] ?? ''].filter((id) => known.has(id));
