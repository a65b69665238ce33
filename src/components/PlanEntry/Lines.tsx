import type { DeadlineView, EntryView } from '../../explain';
import { planPageWords, planWords } from '../../words';
import Cite from '../Cite';
import StatusMark from '../StatusMark';
import { type RouteGroup, routeTitle } from './groups';
import styles from './styles.module.css';

/** Sentences, one a line. */
export function Lines({ lines }: { readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** The time limits that bind whoever answers. */
export function Deadlines({ deadlines }: { readonly deadlines: readonly DeadlineView[] }) {
  if (deadlines.length === 0) return null;
  return (
    <>
      <p className={styles.label}>{planWords.deadlines}</p>
      <ul className={styles.list}>
        {deadlines.map(({ id, title, text, cite }) => (
          <li key={id}>
            <span data-screen-only>
              <StatusMark status="urgent">{planPageWords.timeLimit}</StatusMark>{' '}
            </span>
            {title}: <b>{text}</b> <Cite cite={cite} />
          </li>
        ))}
      </ul>
    </>
  );
}

/** What is missing before a route is open, in one line; the whole stands under "find out". */
export function FindOutLine({ group: { first, places } }: { readonly group: RouteGroup }) {
  return (
    <p className={styles.findOut}>
      <StatusMark status="find-out">{planWords.findOut}</StatusMark> {routeTitle(first, places)}.{' '}
      {planWords.missing.replace('{list}', listOf(first.missing))}
    </p>
  );
}

export const listOf = (missing: EntryView['missing']): string => `${missing.map(({ short }) => short).join(', ')}.`;
