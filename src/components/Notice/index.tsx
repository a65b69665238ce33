import type { ReactNode } from 'react';
import styles from './styles.module.css';

/** A polite message that screen readers announce when it appears. Always in the page, so that it can announce. */
export default function Notice({ children }: { readonly children?: ReactNode }) {
  return (
    <div role="status" className={children ? styles.notice : undefined}>
      {children}
    </div>
  );
}
