import Link from '@docusaurus/Link';
import clsx from 'clsx';
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { makeSearch, type Search, type SearchData } from '../../search';
import { searchBox } from '../../words';
import { groupsOf } from './groups';
import Hints from './Hints';
import MarkedText from './MarkedText';
import { moveByKeys } from './move-by-keys';
import SlashChoice from './SlashChoice';
import styles from './styles.module.css';

export type SearchResultsProps = {
  readonly query: string;
  readonly load: () => Promise<{ readonly default: SearchData }>;
  /** Called when the reader follows a result. */
  readonly onFollow: () => void;
};

const mostResults = 40;
const shortestQuery = 2;
/** A screen reader speaks when the typing pauses, not at every letter. */
const pause = 350;

/** What was found, in groups, each result a link. Up and Down move between them; the count is announced. */
export default function SearchResults({ query, load, onFollow }: SearchResultsProps) {
  const search = useSearch(load);
  const box = useRef<HTMLDivElement>(null);
  const asked = useDeferredValue(query.trim().length < shortestQuery ? '' : query);
  const results = useMemo(
    () => (typeof search === 'function' && asked !== '' ? search(asked, mostResults) : []),
    [search, asked],
  );
  useEffect(() => {
    const dialog = box.current?.closest('dialog');
    dialog?.addEventListener('keydown', moveByKeys);
    return () => dialog?.removeEventListener('keydown', moveByKeys);
  }, []);
  const groups = groupsOf(results);
  const shown = groups.reduce((sum, group) => sum + group.results.length, 0);
  const count = asked === '' ? '' : counted(shown);

  return (
    <div ref={box}>
      <Announced text={search === 'failed' ? searchBox.failed : search ? count : searchBox.loading} />
      {groups.map(({ kind, results: inside }) => (
        <section key={kind} className={styles.group} aria-labelledby={`search-${kind}`}>
          <h2 id={`search-${kind}`} className={styles.heading}>
            {searchBox.groups[kind]}
          </h2>
          <ul className={styles.list}>
            {inside.map(({ url, title, section, answer }) => (
              <li key={url}>
                <Link to={url} className={clsx(styles.result)} data-result onClick={onFollow}>
                  <span className={styles.title}>
                    <MarkedText text={title} query={asked} />
                  </span>
                  {section && <span className={styles.section}>{section}</span>}
                  {answer && (
                    <span className={kind === 'limit' ? styles.limit : styles.answer}>
                      <MarkedText text={answer} query={asked} />
                    </span>
                  )}
                </Link>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {results.length === 0 && (asked === '' || typeof search === 'function') && (
        <Hints query={asked} onFollow={onFollow} />
      )}
      <SlashChoice />
    </div>
  );
}

function counted(results: number): string {
  const { none, one, many } = searchBox.count;
  return results === 0 ? none : results === 1 ? one : many.replace('{n}', String(results));
}

/** Fetches the index once and makes the search of it. */
function useSearch(load: SearchResultsProps['load']): Search | 'failed' | undefined {
  const [search, setSearch] = useState<{ readonly of: Search } | 'failed'>();
  useEffect(() => {
    let current = true;
    load().then(
      ({ default: data }) => current && setSearch({ of: makeSearch(data) }),
      () => current && setSearch('failed'),
    );
    return () => {
      current = false;
    };
  }, [load]);
  return search === 'failed' ? search : search?.of;
}

function Announced({ text }: { readonly text: string }) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), pause);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <p role="status" className={styles.count}>
      {said}
    </p>
  );
}
