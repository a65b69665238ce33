import Link from '@docusaurus/Link';
import type { SurenessView } from '../../explain';
import { basePages } from '../../words';
import BaseList from '../BaseList';
import DataTable from '../DataTable';
import styles from './styles.module.css';

const order = ['confirmed', 'secondary', 'via-national', 'not-yet-confirmed'] as const;

/** How sure the base is of itself: counted, and what nobody has opened is named. */
export default function SurenessPage({ view }: { readonly view: SurenessView }) {
  const words = basePages.sureness;
  return (
    <article>
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <h2>{words.counts}</h2>
      <BaseList
        rows={[
          ...order.map((status) => [words.status[status], String(view.counts[status])] as const),
          [words.oldest, view.oldest],
        ]}
      />
      <h2>{words.perText}</h2>
      <DataTable>
        <thead>
          <tr>
            <th>{words.text}</th>
            {order.map((status) => (
              <th key={status}>{words.status[status]}</th>
            ))}
            <th>{words.unknownPlaces}</th>
          </tr>
        </thead>
        <tbody>
          {view.perInstrument.map(({ id, short, counts, unknownPlaces }) => (
            <tr key={id}>
              <td>
                <Link to={`/law/${id}/`}>{short}</Link>
              </td>
              {order.map((status) => (
                <td key={status}>{counts[status]}</td>
              ))}
              <td>{unknownPlaces.join(', ') || words.nowhere}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <h2>{words.notConfirmed}</h2>
      <ul className={styles.list}>
        {view.notConfirmed.map(({ text, says }) => (
          <li key={text + says}>
            <b>{text}</b> {says}
          </li>
        ))}
      </ul>
    </article>
  );
}
