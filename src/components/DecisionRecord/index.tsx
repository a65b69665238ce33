import { planPageWords } from '../../words/en/plan-page';
import styles from './styles.module.css';

/** What to write down about the decision. On paper each line has room to write; nothing is entered on the screen. */
export default function DecisionRecord() {
  return (
    <>
      <p className={styles.note}>{planPageWords.recordNote}</p>
      <ul className={styles.lines}>
        {planPageWords.record.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  );
}
