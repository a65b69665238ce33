import type { SurenessView } from '../../explain';
import { basePages } from '../../words';
import styles from './styles.module.css';

type Props = {
  readonly title: string;
  readonly none: string;
  readonly items: SurenessView['conflicts'];
  /** A long list is folded on screen and open on paper. */
  readonly folded?: boolean;
};

/** Statements of one kind, each with the text it cites. */
export default function Statements({ title, none, items, folded = false }: Props) {
  const list = (
    <ul className={styles.list}>
      {items.map(({ text, says }) => (
        <li key={text + says}>
          <b>{text}</b> {says}
        </li>
      ))}
    </ul>
  );
  return (
    <section>
      <h2>{title}</h2>
      {items.length === 0 && <p>{none}</p>}
      {folded ? (
        <details>
          <summary>{basePages.sureness.show.replace('{n}', String(items.length))}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </section>
  );
}
