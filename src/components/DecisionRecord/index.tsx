import { planPageWords, planWords } from '../../words';
import styles from './styles.module.css';

/** What to write down about the decision. On paper each line has room to write; nothing is entered on the screen. */
export default function DecisionRecord() {
  return (
    <>
      <p className={styles.note}>{planPageWords.record}</p>
      <ul className={styles.lines}>
        {planWords.decisionRecordLines.map((line) => (
          <li key={line} className="to-fill-in">
            {line}
          </li>
        ))}
      </ul>
    </>
  );
}
