import Link from '@docusaurus/Link';
import type { ReactNode } from 'react';
import { flowIds } from '../../flows';
import { flowTitles, general } from '../../words';
import { shell } from '../../words/en/shell';
import styles from './styles.module.css';

type Props = {
  /** The flow the exercise is run in. */
  readonly flow: string;
  /** The answers as a link carries them; a test writes them anew from the exercise's data. */
  readonly codes: string;
  /** The feedback. */
  readonly children: ReactNode;
};

/**
 * Where an exercise is run, and its feedback: folded until the reader has decided, open on paper.
 *
 * @example <Exercise flow="sis-hit" codes="edition=exercise&role=police">**“An ordinary check, and silence”** ...</Exercise>
 */
export default function Exercise({ flow, codes, children }: Props) {
  const known = flowIds.find((id) => id === flow);
  if (!known) return <p role="alert">{general.unknownFlow.replace('{id}', flow)}</p>;
  const { run, compare, withAnswers } = shell.chapter.exercise;
  return (
    <div className={styles.exercise}>
      <p className={styles.run}>
        {run} <Link to={`/${known}/`}>{flowTitles[known]}</Link>
      </p>
      <details className={styles.compare}>
        <summary>{compare}</summary>
        {children}
        <p className={styles.again}>
          {/* What stands after the # are answers as codes, and no place on the page. */}
          <Link to={`/${known}/#${codes}`} data-noBrokenLinkCheck>
            {withAnswers}
          </Link>
        </p>
      </details>
    </div>
  );
}
