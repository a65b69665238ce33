import Link from '@docusaurus/Link';
import clsx from 'clsx';
import type { PaperPage } from '../../explain';
import { paper } from '../../words';
import styles from './styles.module.css';

/** The numbered pages of a flow: what each asks, and to which number each answer leads. */
export default function PaperKey({ pages }: { readonly pages: readonly PaperPage[] }) {
  return (
    <ol className={styles.key}>
      {pages.map((page) => (
        <li key={page.number} id={`n-${page.number}`} value={page.number} className={styles.page}>
          <h3 className={styles.heading}>{page.heading}</h3>
          {page.help && <p>{page.help}</p>}
          <ul>
            {page.questions.map(({ ask, answers }) => (
              <li key={ask}>
                <b>{ask}</b> {answers.join(' / ')}
              </li>
            ))}
          </ul>
          <ul className={styles.ways}>
            {page.ways.map(({ when, to, title }) => (
              <li key={when.join() + to}>
                {when.length === 0 ? paper.always : when.join(paper.and)}{' '}
                <Link to={`#n-${to}`} className={clsx(styles.go)} data-noBrokenLinkCheck>
                  {paper.goTo.replace('{n}', String(to))}
                </Link>{' '}
                <small>({title})</small>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  );
}
