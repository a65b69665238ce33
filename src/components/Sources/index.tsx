import Link from '@docusaurus/Link';
import { shell } from '../../words/en/shell';
import styles from './styles.module.css';

export type Source = {
  /** The act and its articles, as the chapter cites them. */
  readonly cites: string;
  /** Where the law stands. */
  readonly official?: string;
  /** How it was read: at the official address, elsewhere, through a national act, or not at all. */
  readonly read: 'official' | 'secondary' | 'via-national' | 'not-confirmed';
  /** What was opened, where it was not the official address. */
  readonly seenAt?: string;
  readonly day?: string;
};

/** A day is never broken over two lines. */
function HowRead({ sentence, day }: { sentence: string; day: string }) {
  const [before, after] = sentence.split('{day}');
  if (after === undefined) return before;
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

/** What a chapter rests on, and what somebody really opened, on which day. */
export default function Sources({ items }: { items: readonly Source[] }) {
  const words = shell.chapter;
  return (
    <ul className={styles.sources}>
      {items.map(({ cites, official, read, seenAt, day }) => (
        <li key={cites}>
          {official ? (
            <Link href={official} aria-label={`${cites}: ${words.officialText}`}>
              {cites}
            </Link>
          ) : (
            cites
          )}
          {'. '}
          <HowRead sentence={words.read[read]} day={day ?? ''} />
          {seenAt && (
            <>
              {' '}
              <Link href={seenAt} aria-label={`${cites}: ${words.seenAt}`}>
                {words.seenAt}
              </Link>
              .
            </>
          )}
        </li>
      ))}
    </ul>
  );
}
