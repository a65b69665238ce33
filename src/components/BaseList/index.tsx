import type { ReactNode } from 'react';
import styles from './styles.module.css';

type Props = { readonly rows: readonly (readonly [term: string, value: ReactNode])[] };

/** Short facts, a term and a value a row. An empty value leaves its row out. */
export default function BaseList({ rows }: Props) {
  return (
    <dl className={styles.list}>
      {rows.map(([term, value]) =>
        value === '' || value === null || value === undefined ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
