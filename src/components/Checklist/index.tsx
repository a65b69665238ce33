import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** A list to tick on paper. The site keeps no case data, so the boxes cannot be ticked on the screen. */
export default function Checklist({ children }: { children: ReactNode }) {
  return <div className={styles.checklist}>{children}</div>;
}
