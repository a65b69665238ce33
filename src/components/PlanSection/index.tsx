import clsx from 'clsx';
import { type ReactNode, useId } from 'react';
import { type Level, TAGS } from './Heading';
import styles from './styles.module.css';

type Props = {
  readonly title: string;
  readonly level: Level;
  /** Starts a new sheet on paper; it stands last. */
  readonly ownSheet?: boolean;
  /** Has nothing for paper. */
  readonly screenOnly?: boolean;
  /** Stands on paper and in saved files; the screen says the same elsewhere. */
  readonly printOnly?: boolean;
  readonly children: ReactNode;
};

/** One part of a plan: a rule, its heading, its content. */
export default function PlanSection({
  title,
  level,
  ownSheet = false,
  screenOnly = false,
  printOnly = false,
  children,
}: Props) {
  const id = useId();
  const Tag = TAGS[level];
  return (
    <section
      className={clsx(styles.section, ownSheet && styles.ownSheet, screenOnly && styles.screenOnly)}
      aria-labelledby={id}
      data-print-only={printOnly || undefined}
      data-screen-only={screenOnly || undefined}
    >
      <Tag id={id} className={styles.heading}>
        {title}
      </Tag>
      {children}
    </section>
  );
}
