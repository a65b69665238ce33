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
          . {words.opened[entry.opened].replace('{day}', entry.day)}
        </p>
      )}
    </li>
  );
}
