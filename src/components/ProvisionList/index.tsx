import type { BasisView } from '../../explain';
import { basePages, planPageWords } from '../../words';
import Cite from '../Cite';
import styles from './styles.module.css';

/** What a text says: our sentence, its article and how it was checked, what it leaves open, where sources differ. */
export default function ProvisionList({ provisions }: { readonly provisions: readonly BasisView[] }) {
  return (
    <ul className={styles.list}>
      {provisions.map(({ text, leavesOpen, conflict, cite }) => (
        <li key={cite.text + text}>
          {text} <Cite cite={cite} />
          {leavesOpen && <p className={styles.quiet}>{planPageWords.basis.leavesOpen.replace('{text}', leavesOpen)}</p>}
          {conflict && <p className={styles.quiet}>{basePages.conflict.replace('{text}', conflict)}</p>}
        </li>
      ))}
    </ul>
  );
}
