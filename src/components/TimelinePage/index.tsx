import Link from '@docusaurus/Link';
import type { ChangeView, TimelineView } from '../../explain';
import { basePages } from '../../words';
import Cite from '../Cite';
import StatusMark from '../StatusMark';
import styles from './styles.module.css';

/** What changed when, and what comes: one line a change, the newest first. */
export default function TimelinePage({ view }: { readonly view: TimelineView }) {
  const words = basePages.timeline;
  return (
    <article data-sheet="list">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      {view.years.map(({ year, changes }) => (
        <section key={year} aria-labelledby={`year-${year}`}>
          <h2 id={`year-${year}`}>{year}</h2>
          <details className="fold" open={isRecent(year, view)}>
            <summary>
              {changes.length === 1 ? words.count.one : words.count.many.replace('{n}', String(changes.length))}
            </summary>
            <ul className={styles.list}>
              {changes.map((change) => (
                <li key={`${change.day} ${change.who} ${change.instrument}`}>
                  <Change change={change} />
                </li>
              ))}
            </ul>
          </details>
        </section>
      ))}
    </article>
  );
}

/** The year in which the base was compiled, the one before, and what is ahead stand open: the rest is history. */
const isRecent = (year: string, { asOf }: TimelineView): boolean => Number(year) >= Number(asOf.slice(0, 4)) - 1;

function Change({ change }: { readonly change: ChangeView }) {
  const { day, who, answer, instrument, short, via, note, cite, ahead } = change;
  const words = basePages.timeline;
  return (
    <>
      <time dateTime={day} className={styles.day}>
        {day}
      </time>{' '}
      {ahead && <StatusMark status="urgent">{words.ahead}</StatusMark>} <b>{who}</b>: {words.became[answer]}{' '}
      <Link to={`/law/${instrument}/`}>{short}</Link>
      {via && `, ${basePages.table.via.replace('{via}', via)}`}. {note} {cite && <Cite cite={cite} />}
    </>
  );
}
