import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

const DRAWINGS = {
  phone: <path d="M6 3h3l2 5-2.5 1.8a12 12 0 0 0 5.7 5.7L16 13l5 2v3a3 3 0 0 1-3 3A15 15 0 0 1 3 6a3 3 0 0 1 3-3z" />,
  prevent: <path d="M12 3 5 6v5c0 5 3 8 7 10 4-2 7-5 7-10V6zM12 8v5M12 16.5v.01" />,
  investigate: <path d="M10.5 4a6.5 6.5 0 1 0 0 13 6.5 6.5 0 0 0 0-13zM15.5 15.5 21 21" />,
  received: <path d="M12 3v9M8.5 8.5 12 12l3.5-3.5M3 13h5l1.5 3h5L16 13h5v8H3z" />,
  share: <path d="M12 4v16M8 20h8M5 7h14M5 7l-3 6a3 3 0 0 0 6 0zM19 7l-3 6a3 3 0 0 0 6 0z" />,
  next: <path d="M5 12h14M13 6l6 6-6 6" />,
  print: <path d="M7 9V3h10v6M7 17H4V9h16v8h-3M7 14h10v7H7z" />,
  open: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8 12.5l3 3 5.5-6.5" />,
  closed: <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM8.5 8.5l7 7M15.5 8.5l-7 7" />,
  'find-out': (
    <path d="M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM9.5 9.5a2.5 2.5 0 1 1 3.6 2.3c-.8.4-1.1.9-1.1 1.7M12 17v.01" />
  ),
  urgent: <path d="M12 4 2.5 20h19zM12 10v5M12 17.5v.01" />,
} as const satisfies Record<string, ReactNode>;

export type IconName = keyof typeof DRAWINGS;
export const ICON_NAMES = Object.keys(DRAWINGS) as IconName[];

/** A drawing beside a word. It never stands alone, so it is silent for a screen reader. */
export default function Icon({ name, className }: { name: IconName; className?: string | undefined }) {
  return (
    <svg className={clsx(styles.icon, className)} viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {DRAWINGS[name]}
    </svg>
  );
}
