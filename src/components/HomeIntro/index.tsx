import { shell } from '../../words/en/shell';
import styles from './styles.module.css';

/** What this is, in three sentences. */
export default function HomeIntro() {
  const { heading, what, how } = shell.home;
  return (
    <header className={styles.intro}>
      <h1>{heading}</h1>
      <p className={styles.what}>{what}</p>
      <p>{how}</p>
    </header>
  );
}
