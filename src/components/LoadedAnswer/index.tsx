import { type ReactNode, type Ref, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { general, lookUp } from '../../words';
import styles from './styles.module.css';

/** Draws the answer; its heading takes the reference, and with it the focus. */
export type DrawAnswer = (heading: Ref<HTMLHeadingElement>) => ReactNode;

type Props = {
  /** Fetches what the answer needs. The same function is asked once; another function is another question. */
  readonly load: () => Promise<DrawAnswer>;
};

/** Fetches an answer, shows it and moves the focus to its heading: that is the announcement. A failure can be repeated. */
export default function LoadedAnswer({ load }: Props) {
  const [answer, setAnswer] = useState<{ readonly draw: DrawAnswer } | 'failed'>();
  const [attempt, setAttempt] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: `attempt` is there to fetch again
  useEffect(() => {
    let current = true;
    setAnswer(undefined);
    load().then(
      (draw) => current && setAnswer({ draw }),
      () => current && setAnswer('failed'),
    );
    return () => {
      current = false;
    };
  }, [load, attempt]);
  useLayoutEffect(() => {
    if (answer) heading.current?.focus();
  }, [answer]);

  if (!answer) return <p role="status">{lookUp.comingHeading}</p>;
  if (answer !== 'failed') return <div className={styles.answer}>{answer.draw(heading)}</div>;
  return (
    <div role="alert" className={styles.answer}>
      <h2 ref={heading} tabIndex={-1}>
        {lookUp.failed}
      </h2>
      <p>{lookUp.failedNext}</p>
      <button type="button" className={styles.again} onClick={() => setAttempt(attempt + 1)}>
        {general.tryAgain}
      </button>
    </div>
  );
}
