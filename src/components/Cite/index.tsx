import Link from '@docusaurus/Link';
import clsx from 'clsx';
import { Fragment } from 'react';
import type { CiteView } from '../../explain';
import { planPageWords } from '../../words';
import NotConfirmed from '../NotConfirmed';
import styles from './styles.module.css';

/** An article with its official address, and an honest word where nobody has opened that address. */
export default function Cite({ cite }: { readonly cite: CiteView }) {
  return (
    <span className={styles.cite}>
      <Link href={cite.official} className={clsx(styles.link)}>
        {cite.text}
      </Link>
      <Unread cite={cite} />
    </span>
  );
}

function Unread({ cite: { status } }: { readonly cite: CiteView }) {
  if (status === 'confirmed') return null;
  if (status === 'not-yet-confirmed')
    return (
      <>
        {' '}
        <NotConfirmed />
      </>
    );
  return <small className={styles.status}> ({planPageWords.cite[status]})</small>;
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
