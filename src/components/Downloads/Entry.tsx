import Link from '@docusaurus/Link';
import { type Download, projectWords } from '../../words';
import { Facts } from './Facts';
import styles from './styles.module.css';

const words = projectWords.downloads;

/** A paper that others hold, or that was not found. */
export function Entry({ entry }: { readonly entry: Exclude<Download, { held: 'here' }> }) {
  return (
    <li className={styles.entry} data-held={entry.held}>
      <h3 className={styles.title} id={entry.id}>
        {entry.title}
      </h3>
      <Facts entry={entry} />
      <p>{entry.note}</p>
      {entry.held === 'not-found' ? (
        <p>{entry.looked}</p>
      ) : (
        <p>
          <Link href={entry.at} aria-label={`${words.readAt}: ${entry.title}`}>
            {words.readAt}
          </Link>
          . <Opened sentence={words.opened[entry.opened]} day={entry.day} />
        </p>
      )}
    </li>
  );
}

/** A day is never broken over two lines. */
function Opened({ sentence, day }: { readonly sentence: string; readonly day: string }) {
  const [before, after] = sentence.split('{day}');
  return (
    <>
      {before}
      <time dateTime={day} className={styles.day}>
        {day}
      </time>
      {after}
    </>
  );
}
