import { shell } from '../../words/en/shell';
import styles from './styles.module.css';

/** For those who have no screen. The button stands in the footer of every page. */
export default function HomePrint() {
  return (
    <section className={styles.print} aria-labelledby="on-paper" data-screen-only>
      <h2 id="on-paper">{shell.home.printHeading}</h2>
      <p>{shell.home.printText}</p>
    </section>
  );
}
