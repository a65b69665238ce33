import styles from './styles.module.css';

/** A line to write on, on paper. On the screen it only shows that something belongs there. */
export default function Blank() {
  return <span className={styles.blank} aria-hidden="true" />;
}
