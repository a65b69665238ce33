import type { ReasonView } from '../../explain';
import { planPageWords } from '../../words';
import { Cites } from '../Cite';
import StatusMark from '../StatusMark';
import styles from './styles.module.css';

/** All reasons, not the first, each with its article. */
export default function ReasonList({ reasons }: { readonly reasons: readonly ReasonView[] }) {
  if (reasons.length === 0) return null;
  return (
    <ul className={styles.list}>
      {reasons.map(({ text, outcome, cite }, index) => (
        <li key={text}>
          {outcome === 'unknown' && (
            <>
              <StatusMark status="find-out">{planPageWords.notEstablished}</StatusMark>{' '}
            </>
          )}
          {text} <Cites cites={cite} after={`${reasons[index - 1]?.cite.at(-1)?.text} ${text}`} />
        </li>
      ))}
    </ul>
  );
}
