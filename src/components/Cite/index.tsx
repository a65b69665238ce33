import Link from '@docusaurus/Link';
import { Fragment } from 'react';
import type { CiteView } from '../../explain';
import { planPageWords } from '../../words/en/plan-page';
import NotConfirmed from '../NotConfirmed';
import styles from './styles.module.css';

/** An article with its official address, and an honest word where nobody has opened that address. */
export default function Cite({ cite }: { readonly cite: CiteView }) {
  const { text, official, status } = cite;
  return (
    <span className={styles.cite}>
      <Link href={official} className={styles.link}>
        {text}
      </Link>
      {status === 'not-yet-confirmed' && (
        <>
          {' '}
          <NotConfirmed />
        </>
      )}
      {(status === 'secondary' || status === 'via-national') && (
        <>
          {' '}
          <small className={styles.status}>({planPageWords.cite[status]})</small>
        </>
      )}
    </span>
  );
}

/** Several articles in a row. */
export function Cites({ cites }: { readonly cites: readonly CiteView[] }) {
  return cites.map((cite, index) => (
    <Fragment key={cite.text}>
      {index > 0 && '; '}
      <Cite cite={cite} />
    </Fragment>
  ));
}
