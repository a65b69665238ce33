import Link from '@docusaurus/Link';
import clsx from 'clsx';
import { shell } from '../../words/en/shell';
import Icon from '../Icon';
import { openSearch } from '../SearchButton';
import styles from './styles.module.css';

/** The search, and the pages on which a reader looks something up. */
export default function HomeLookUp() {
  const { lookUp, lookUpHeading, searchText } = shell.home;
  return (
    <section className={styles.lookUp} aria-labelledby="look-up">
      <h2 id="look-up">{lookUpHeading}</h2>
      <p className={styles.search} data-screen-only>
        <button type="button" className="quiet-button" aria-haspopup="dialog" onClick={openSearch}>
          <Icon name="investigate" /> {shell.search.button}
        </button>
        <span className={styles.text}>{searchText}</span>
      </p>
      <ul className={styles.list}>
        {Object.entries(lookUp).map(([page, { title, text }]) => (
          <li key={page} className={styles.page}>
            <Link to={`/${page}/`} className={clsx(styles.link)}>
              {title}
            </Link>
            <p className={styles.text}>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  );
}
