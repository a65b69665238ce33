import { useEffect, useRef } from 'react';
import { planWords } from '../../words';
import styles from './styles.module.css';

export type FieldError = { readonly id: string; readonly text: string };

/** What is wrong, on top of the page, each line a link to its field. Takes the focus when it appears. */
export default function ErrorSummary({
  errors,
  attempt,
}: {
  readonly errors: readonly FieldError[];
  readonly attempt: number;
}) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each failed attempt takes the focus again
  useEffect(() => {
    if (errors.length > 0) box.current?.focus();
  }, [attempt]);
  if (errors.length === 0) return null;
  return (
    <div ref={box} role="alert" tabIndex={-1} className={styles.box}>
      <h2 className={styles.heading}>{planWords.errorSummaryTitle}</h2>
      <ul className={styles.list}>
        {errors.map(({ id, text }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              onClick={(event) => {
                // The hash route of the folder copy must stay as it is.
                event.preventDefault();
                document.getElementById(id)?.focus();
              }}
            >
              {text}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
