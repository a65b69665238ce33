import type { BasisView } from '../../explain';
import { basePages, planPageWords } from '../../words';
import Cite from '../Cite';
import styles from './styles.module.css';

type Props = { readonly provisions: readonly (BasisView & { readonly anchor?: string })[] };

/** What a text says: our sentence, its article and how it was checked, what it leaves open, where sources differ. */
export default function ProvisionList({ provisions }: Props) {
  return (
    <ul className={styles.list}>
      {provisions.map(({ text, leavesOpen, conflict, cite, anchor }) => (
        <li key={cite.text + text} id={anchor}>
          {text} <Cite cite={cite} />
          {leavesOpen && <p className={styles.quiet}>{planPageWords.basis.leavesOpen.replace('{text}', leavesOpen)}</p>}
          {conflict && <p className={styles.quiet}>{basePages.conflict.replace('{text}', conflict)}</p>}
        </li>
      ))}
    </ul>
  );
}
