import type { ReactNode } from 'react';
import styles from './styles.module.css';

export type Level = 1 | 2 | 3 | 4;

export const TAGS = { 1: 'h1', 2: 'h2', 3: 'h3', 4: 'h4' } as const;

/** A heading inside a part, of the level that its place asks for. */
export default function Heading({ level, children }: { readonly level: Level; readonly children: ReactNode }) {
  const Tag = TAGS[level];
  return <Tag className={styles.sub}>{children}</Tag>;
}
