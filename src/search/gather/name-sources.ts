import { territories } from '../../words';
import { type SearchName, searchNames, searchWords } from '../../words/search';
import type { Source } from '../index';

/**
 * Old names and names in other languages. Each leads to the page of what is used here, and its answer says so.
 *
 * @param found everything else that can be found: a name takes the title of the page it leads to
 * @throws Error where a name leads nowhere
 */
export function nameSources(found: readonly Source[]): readonly Source[] {
  const byUrl = new Map(found.filter(({ byNameOnly }) => !byNameOnly).map((source) => [source.url, source]));
  return searchNames.flatMap((entry) => {
    const target = byUrl.get(entry.leadsTo);
    if (!target) throw new Error(`“${entry.name}” leads to ${entry.leadsTo}, which is nowhere.`);
    const { kind, url, title, section, ids } = target;
    return [entry.name, ...(entry.also ?? [])].map((name) => ({
      kind,
      url,
      title,
      ...(section === undefined ? {} : { section }),
      ...(ids === undefined ? {} : { ids }),
      names: [name],
      byNameOnly: true,
      answer: sayOf(name, entry, title),
    }));
  });
}

/** “Führungszeugnis” (Germany): certificate of conduct. Here: ... */
function sayOf(name: string, { where, means }: SearchName, title: string): string {
  const place = where.map((one) => (one in territories ? territories[one as keyof typeof territories].name : one));
  const { named, plain } = searchWords.name;
  return (place.length > 0 ? named : plain)
    .replace('{name}', name)
    .replace('{where}', place.join(', '))
    .replace('{means}', means)
    .replace('{title}', title);
}
