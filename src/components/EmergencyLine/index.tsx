import Link from '@docusaurus/Link';
import clsx from 'clsx';
import { shell } from '../../words/en/shell';
import Icon from '../Icon';
import styles from './styles.module.css';

/** Life before paper: stands on top of every page and sheet, and cannot be closed. */
export default function EmergencyLine() {
  const { label, danger, whom, order, link } = shell.emergency;
  return (
    <aside className={styles.line} aria-label={label}>
      <div className={styles.inner}>
        <Icon name="phone" className={styles.icon} />
        <p className={styles.text}>
          <strong className={styles.danger}>{danger}</strong> {whom} <span className={styles.order}>{order}</span>{' '}
          <Link to="/what-is-the-situation/" className={clsx(styles.link)}>
            {link}
          </Link>
        </p>
      </div>
    </aside>
  );
}
