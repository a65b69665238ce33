import type { EntryView } from '../../explain';
import { planPageWords, planWords } from '../../words';
import Cite from '../Cite';
import ReasonList from '../ReasonList';
import { once } from './groups';
import styles from './styles.module.css';

type Props = {
  readonly entries: readonly EntryView[];
  /** False where the reasons stand beside it already. */
  readonly reasons?: boolean;
};

/** What one route rests on: articles, why it is open or not here, the national act. */
export default function Basis({ entries, reasons = true }: Props) {
  const basis = once(entries.flatMap((entry) => entry.basis));
  const acts = once(entries.flatMap(({ nationalAct }) => nationalAct));
  const why = reasons ? once(entries.flatMap((entry) => entry.reasons)) : [];
  return (
    <>
      <ul className={styles.list}>
        {basis.map(({ text, leavesOpen, cite }, index) => (
          <li key={text}>
            {text} <Cite cite={cite} after={basis[index - 1]?.cite.text} />
            {leavesOpen && (
              <span className={styles.quiet}> {planPageWords.basis.leavesOpen.replace('{text}', leavesOpen)}</span>
            )}
          </li>
        ))}
      </ul>
      {acts.length > 0 && (
        <div className={styles.runIn}>
          <p className={styles.label}>{planWords.nationalAct}</p>
          <ul className={styles.list}>
            {acts.map(({ text, cite }) => (
              <li key={text} className={cite ? undefined : 'to-fill-in'}>
                {text} {cite && <Cite cite={cite} />}
              </li>
            ))}
          </ul>
        </div>
      )}
      {why.length > 0 && (
        <div className={styles.runIn}>
          <p className={styles.label}>{planWords.reasons}</p>
          <ReasonList reasons={why} />
        </div>
      )}
    </>
  );
}
