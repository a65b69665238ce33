import Link from '@docusaurus/Link';
import clsx from 'clsx';
import { Fragment } from 'react';
import type { CiteView } from '../../explain';
import { planPageWords } from '../../words';
import NotConfirmed from '../NotConfirmed';
import { actAndArticle, justNamed } from './act-and-article';
import styles from './styles.module.css';

/** What stands before: an act that was just named there is not named again on the paper of a plan. */
type After = { readonly after?: string | undefined };

/** An article with its official address, and an honest word where nobody has opened that address. */
export default function Cite({ cite, after = '' }: { readonly cite: CiteView } & After) {
  const [act, article] = actAndArticle(cite.text);
  const named = article !== '' && justNamed(act, after);
  return (
    <span className={styles.cite}>
      <Link href={cite.official} className={clsx(styles.link)}>
        {named ? <span className={styles.named}>{act}, </span> : `${act}${article && ', '}`}
        {article}
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
  return (
    <small className={styles.status}>
      <span className={styles.words}> ({planPageWords.cite[status]})</span>
    </small>
  );
}

/** Several articles in a row. */
export function Cites({ cites, after }: { readonly cites: readonly CiteView[] } & After) {
  return cites.map((cite, index) => (
    <Fragment key={cite.text}>
      {index > 0 && '; '}
      <Cite cite={cite} after={index > 0 ? cites[index - 1]?.text : after} />
    </Fragment>
  ));
}
