import { askedWords } from '../../words/search';
import type { Source } from '../index';

/** Gives each page the words in which people ask for it. @throws Error where such words belong to no page */
export function withAskedWords(found: readonly Source[]): readonly Source[] {
  const asked = new Map(Object.entries(askedWords));
  const heads = found.map((source) => {
    const words = source.byNameOnly ? undefined : asked.get(source.url);
    if (!words) return source;
    asked.delete(source.url);
    return { ...source, names: [...(source.names ?? []), ...words] };
  });
  if (asked.size > 0) throw new Error(`Words are asked for pages that are nowhere: ${[...asked.keys()].join(', ')}.`);
  return heads;
}
