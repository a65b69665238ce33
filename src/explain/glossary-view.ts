import type { Citation } from '../law';
import { instruments as names, type Term, type TermSource } from '../words';
import { glossary } from '../words/glossary';
import { partsOf, provisionOf } from './cite-view';
import { type Library, loadLibrary } from './library';
import { byName } from './terms';

/** How a meaning was checked, in the shape in which a chapter lists its sources. */
export type CheckedBy = Exclude<TermSource, string>;

/** One entry of the glossary page. `checked` is absent where the meaning is this handbook's own. */
export type GlossaryEntry = Pick<Term, 'id' | 'term' | 'abbreviation' | 'means'> & {
  readonly alsoCalled: readonly string[];
  readonly see: readonly { readonly id: string; readonly term: string }[];
  readonly checked?: CheckedBy;
};

/**
 * The glossary as its page shows it, by name. Where a term rests on a provision, the law base says who read it and when.
 *
 * @throws Error for a provision or a term that is not there; tests/words catches it before a reader can
 */
export async function glossaryView(): Promise<readonly GlossaryEntry[]> {
  const sources = glossary.map(({ source }) => source);
  const library = await loadLibrary(
    sources.filter(isProvision).map((ref) => partsOf(ref).instrument),
    [],
  );
  const nameOf = new Map(glossary.map(({ id, term }) => [id, term]));
  return byName(glossary).map(({ id, term, abbreviation, alsoCalled = [], means, see = [], source }) => {
    const checked = checkedBy(source, library);
    return {
      id,
      term,
      ...(abbreviation ? { abbreviation } : {}),
      alsoCalled,
      means,
      see: see.map((other) => ({ id: other, term: nameOf.get(other) ?? other })),
      ...(checked ? { checked } : {}),
    };
  });
}

const isProvision = (source: TermSource) => typeof source === 'string' && source !== 'ours';

function checkedBy(source: TermSource, library: Library): CheckedBy | undefined {
  if (source === 'ours') return undefined;
  return typeof source === 'string' ? citationAsSource(provisionOf(source, library).cite) : source;
}

/** A citation of the base in the shape of a chapter's sources. */
function citationAsSource({ act, article, official, read }: Citation): CheckedBy {
  const text = { cites: `${names[act].short}, ${article}`, official };
  if (!read) return { ...text, read: 'not-confirmed' };
  const seen = read.address === official ? {} : { seenAt: read.address };
  return { ...text, read: read.kind, ...seen, day: read.day };
}
