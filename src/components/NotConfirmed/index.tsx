import { shell } from '../../words/en/shell';
import styles from './styles.module.css';

/** Marks a statement whose text nobody has opened for this edition. */
export default function NotConfirmed() {
  return <small className={styles.mark}>({shell.chapter.notConfirmed})</small>;
}
