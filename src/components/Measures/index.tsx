import type { MeasureView } from '../../explain';
import { planPageWords } from '../../words';
import { Cites } from '../Cite';
import styles from './styles.module.css';

type Props = {
  readonly measures: readonly MeasureView[];
  /** The number of the first one: lists that belong together count on. */
  readonly start?: number;
};

/** What to do, in order, each with who does it and what it rests on. */
export default function Measures({ measures, start = 1 }: Props) {
  if (measures.length === 0) return null;
  return (
    <ol className={styles.list} start={start}>
      {measures.map(({ id, text, who, cite }) => (
        <li key={id}>
          {text}
          <span className={styles.who}>
            <b>{who}</b>
            <span className={styles.rests}>
              {cite.length > 0 ? <Cites cites={cite} after={text} /> : planPageWords.doNow.practice}
            </span>
          </span>
        </li>
      ))}
    </ol>
  );
}
