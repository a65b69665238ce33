import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** The five lines a reader in a hurry needs; stands first in every chapter. The heading comes with the text. */
export default function DoNow({ children }: { children: ReactNode }) {
  return <div className={styles.box}>{children}</div>;
}
