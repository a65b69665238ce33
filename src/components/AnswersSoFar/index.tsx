import type { AnswerView } from '../../explain';
import { planWords } from '../../words';
import styles from './styles.module.css';

type Props = {
  readonly answers: readonly (AnswerView & { readonly step: string })[];
  readonly onChange: (step: string) => void;
  readonly onRestart: () => void;
};

/** What was answered so far, each with Change. One button wipes all. */
export default function AnswersSoFar({ answers, onChange, onRestart }: Props) {
  if (answers.length === 0) return null;
  return (
    <>
      <h2 className={styles.heading}>{planWords.answersSoFar}</h2>
      <dl className={styles.list}>
        {answers.map(({ fact, short, value, step }) => (
          <div key={fact} className={styles.row}>
            <dt>{short}</dt>
            <dd>
              {value}{' '}
              <button type="button" className={styles.change} onClick={() => onChange(step)}>
                {planWords.change}
                <span className={styles.hidden}>: {short}</span>
              </button>
            </dd>
          </div>
        ))}
      </dl>
      <button type="button" className={styles.clear} onClick={onRestart}>
        {planWords.clear}
      </button>
    </>
  );
}
