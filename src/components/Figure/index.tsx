import clsx from 'clsx';
import Icon from '../Icon';
import styles from './styles.module.css';

export type Row = {
  readonly from: string;
  /** What passes, or that nothing does: read aloud between the two ends. */
  readonly way: string;
  readonly to: string;
  /** False where nothing passes by itself. */
  readonly goes?: boolean;
};

/**
 * What goes from whom to whom, and what does not. The drawing is made of words, so that it can be read aloud, copied
 * and printed, and follows the theme.
 *
 * @example
 * <Figure caption="Where a conviction goes" rows={[{ from: 'Court', way: 'is entered', to: 'National register' }]} />
 */
export default function Figure({ caption, rows }: { caption: string; rows: readonly Row[] }) {
  return (
    <figure className={styles.figure}>
      <figcaption>{caption}</figcaption>
      <ul>
        {rows.map(({ from, way, to, goes = true }) => (
          <li key={`${from}${to}`} className={clsx(styles.row, !goes && styles.stopped)}>
            <span className={styles.end}>{from}</span>
            <span className={styles.way}>
              <Icon name={goes ? 'next' : 'closed'} className={goes ? styles.arrow : undefined} /> {way}
            </span>
            <span className={styles.end}>{to}</span>
          </li>
        ))}
      </ul>
    </figure>
  );
}
