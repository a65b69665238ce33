import Link from '@docusaurus/Link';
import useBrokenLinks from '@docusaurus/useBrokenLinks';
import { Fragment } from 'react';
import type { GlossaryEntry } from '../../explain/glossary-view';
import { glossaryWords } from '../../words/glossary';
import Sources from '../Sources';
import styles from './styles.module.css';

/** Every term by its first letter, each with an anchor, its meaning, and how that was checked. */
export default function Glossary({ entries }: { readonly entries: readonly GlossaryEntry[] }) {
  const letters = byLetter(entries);
  return (
    <>
      <nav aria-label={glossaryWords.letters} className={styles.letters} data-screen-only>
        {letters.map(([letter]) => (
          <Link key={letter} to={`#letter-${letter.toLowerCase()}`}>
            {letter}
          </Link>
        ))}
      </nav>
      {letters.map(([letter, inLetter]) => (
        <section key={letter}>
          <Letter letter={letter} />
          <dl className={styles.terms}>
            {inLetter.map((entry) => (
              <Entry key={entry.id} entry={entry} />
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}

function Letter({ letter }: { readonly letter: string }) {
  const id = `letter-${letter.toLowerCase()}`;
  useBrokenLinks().collectAnchor(id);
  return (
    <h3 id={id} className={styles.letter}>
      {letter}
    </h3>
  );
}

function Entry({ entry: { id, term, abbreviation, alsoCalled, means, see, checked } }: { entry: GlossaryEntry }) {
  useBrokenLinks().collectAnchor(id);
  return (
    <div className={styles.entry}>
      <dt id={id}>
        {term}
        {abbreviation && ` (${abbreviation})`}
      </dt>
      <dd>{means}</dd>
      {alsoCalled.length > 0 && (
        <dd className={styles.small}>
          {glossaryWords.alsoCalled} {alsoCalled.join('; ')}.
        </dd>
      )}
      {see.length > 0 && (
        <dd className={styles.small}>
          {glossaryWords.see}{' '}
          {see.map((other, index) => (
            <Fragment key={other.id}>
              {index > 0 && ', '}
              <Link to={`#${other.id}`}>{other.term}</Link>
            </Fragment>
          ))}
          .
        </dd>
      )}
      <dd className={styles.small}>{checked ? <Sources items={[checked]} /> : glossaryWords.ours}</dd>
    </div>
  );
}

/** Letters in order, each with its terms. A letter without terms is not shown. */
function byLetter(entries: readonly GlossaryEntry[]): readonly (readonly [string, readonly GlossaryEntry[]])[] {
  const letters = new Map<string, GlossaryEntry[]>();
  for (const entry of entries) {
    const letter = entry.term.charAt(0).toUpperCase();
    letters.set(letter, [...(letters.get(letter) ?? []), entry]);
  }
  return [...letters];
}
