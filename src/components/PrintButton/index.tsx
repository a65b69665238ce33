import { shell } from '../../words/en/shell';
import Icon from '../Icon';
import styles from './styles.module.css';

/** Opens the browser's print dialogue. The print style sheet does the rest. */
export default function PrintButton() {
  return (
    <button type="button" className={styles.button} onClick={() => window.print()}>
      <Icon name="print" /> {shell.print.button}
    </button>
  );
}
