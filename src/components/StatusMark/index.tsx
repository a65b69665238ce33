import clsx from 'clsx';
import type { ReactNode } from 'react';
import Icon from '../Icon';
import styles from './styles.module.css';

export type Status = 'open' | 'closed' | 'find-out' | 'urgent';

type Props = { readonly status: Status; readonly children: ReactNode };

/** A status: icon, word and colour, never colour alone. */
export default function StatusMark({ status, children }: Props) {
  return (
    <span className={clsx(styles.mark, styles[status])} data-status={status}>
      <Icon name={status} />
      <span>{children}</span>
    </span>
  );
}
