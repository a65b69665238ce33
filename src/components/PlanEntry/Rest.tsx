import type { EntryView } from '../../explain';
import { planWords } from '../../words';
import Basis from './Basis';
import { Deadlines, Lines } from './Lines';
import styles from './styles.module.css';
import WhatToWrite from './WhatToWrite';

type Props = {
  /** The same route, once for each of its receivers. */
  readonly entries: readonly EntryView[];
  /** False where the reasons stand beside it already. */
  readonly reasons: boolean;
};

/** What follows the short part of a route: its basis, its content, its limits, and what comes after. */
export function Rest({ entries, reasons }: Props) {
  const [entry] = entries;
  if (!entry) return null;
  return (
    <>
      <p className={styles.label}>{planWords.basis}</p>
      <Basis entries={entries} reasons={reasons} />
      <p className={styles.label}>{planWords.whatToWrite}</p>
      <WhatToWrite entry={entry} />
      <p className={styles.label}>{planWords.limits}</p>
      <Lines lines={[...new Set(entries.flatMap(({ limits }) => limits))]} />
      <p className={styles.label}>{planWords.after}</p>
      <Deadlines deadlines={entry.deadlines} />
      <Lines lines={entry.after} />
    </>
  );
}
