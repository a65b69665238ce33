import Link from '@docusaurus/Link';
import { searchBox } from '../../words';
import styles from './styles.module.css';

type Props = { readonly query: string; readonly onFollow: () => void };

/** Before anything is typed: what can be asked. After a question that finds nothing: where to look instead. */
export default function Hints({ query, onFollow }: Props) {
  const { hint, examples, nothing, nothingNext } = searchBox;
  return (
    <div className={styles.hints}>
      {query === '' ? (
        <>
          <p>{hint}</p>
          <ul>
            {examples.map((example) => (
              <li key={example}>{example}</li>
            ))}
          </ul>
        </>
      ) : (
        <>
          <p>{nothing}</p>
          <p>
            <Link to="/questions/" onClick={onFollow} data-result>
              {nothingNext}
            </Link>
          </p>
        </>
      )}
    </div>
  );
}
