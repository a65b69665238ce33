import type { ReactNode } from 'react';
import styles from './styles.module.css';

type Props = {
  /** What belongs on the lines. */
  readonly children: ReactNode;
  /** Lines to write on; one if nothing is said, none if there is something to tick. */
  readonly lines?: number;
  /** What can be ticked. */
  readonly tick?: readonly string[];
};

const order = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'] as const;

/**
 * One entry of a blank form, on paper: what is asked, what can be ticked, room to write. Lines and boxes say nothing
 * aloud, for they cannot be filled in on the screen.
 *
 * @example <Ask tick={['yes', 'no', 'not known']}>Receipt confirmed</Ask>
 */
export default function Ask({ children, tick = [], lines = tick.length > 0 ? 0 : 1 }: Props) {
  return (
    <div className={styles.ask}>
      <p className={styles.label}>{children}</p>
      <div>
        {tick.length > 0 && (
          <ul className={styles.ticks}>
            {tick.map((choice) => (
              <li key={choice} className={styles.tick}>
                {choice}
              </li>
            ))}
          </ul>
        )}
        {order.slice(0, lines).map((line) => (
          <span key={line} className={styles.line} aria-hidden="true" />
        ))}
      </div>
    </div>
  );
}
