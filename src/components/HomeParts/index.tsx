import Link from '@docusaurus/Link';
import clsx from 'clsx';
import { shell } from '../../words/en/shell';
import styles from './styles.module.css';

/** The chapters most asked for, each with one line; the first leads to all of them. And the project they come after. */
export default function HomeParts() {
  const { parts, partsHeading, project } = shell.home;
  return (
    <section className={styles.parts} aria-labelledby="the-handbook">
      <h2 id="the-handbook">{partsHeading}</h2>
      <ol className={styles.list}>
        {Object.entries(parts).map(([chapter, { title, text }]) => (
          <li key={chapter} className={styles.part}>
            <Link to={chapter === 'index' ? '/handbook/' : `/handbook/${chapter}/`} className={clsx(styles.link)}>
              {title}
            </Link>
            <p className={styles.text}>{text}</p>
          </li>
        ))}
        <li className={styles.part}>
          <Link to="/project/" className={clsx(styles.link)}>
            {project.title}
          </Link>
          <p className={styles.text}>{project.text}</p>
        </li>
      </ol>
    </section>
  );
}
