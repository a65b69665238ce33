import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type { CiteView } from '../../explain';
import { planPageWords, planWords } from '../../words';
import { shell } from '../../words/en/shell';
import { byAct, type Reading } from './grouped';
import styles from './styles.module.css';

/** What the plan rests on: the official address of each act, and what somebody really opened, on which day. */
export default function PlanSources({ sources }: { readonly sources: readonly CiteView[] }) {
  return (
    <>
      <p className={styles.sign}>{planPageWords.cite.sign}</p>
      <ul className={styles.sources}>
        {byAct(sources).map(({ name, official, readings }) => (
          <li key={`${name} ${official}`}>
            <Link href={official} aria-label={`${name}: ${shell.chapter.officialText}`}>
              {name}
            </Link>
            <ul>
              {readings.map((reading, index) => (
                // The same article may have been read at two places: nothing in a reading is its own.
                // biome-ignore lint/suspicious/noArrayIndexKey: the list is written once and never sorted
                <li key={index}>
                  <HowRead name={name} reading={reading} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

function HowRead({ name, reading: { articles, first } }: { readonly name: string; readonly reading: Reading }) {
  const { status, checked, address } = first;
  const [before, after] = planWords.cite[status].split('{day}');
  return (
    <>
      {articles.join('; ')}: <span className={after === undefined ? undefined : styles.words}>{before}</span>
      {after !== undefined && (
        <time dateTime={checked} className={clsx(styles.day, status !== 'confirmed' && styles.secondHand)}>
          {checked}
        </time>
      )}
      {after}
      {address && status !== 'confirmed' && (
        <span data-screen-only>
          {', '}
          <Link href={address} aria-label={`${name}, ${articles.join('; ')}: ${shell.chapter.seenAt}`}>
            {shell.chapter.seenAt}
          </Link>
        </span>
      )}
      .
    </>
  );
}
