import Link from '@docusaurus/Link';
import type { SurenessView } from '../../explain';
import { basePages } from '../../words';
import DataTable from '../DataTable';

const words = basePages.sureness;
const order = ['confirmed', 'secondary', 'via-national', 'not-yet-confirmed'] as const;

/** The same counts, a legal text a row, with the States for which nothing is established. */
export default function PerText({ rows }: { readonly rows: SurenessView['perInstrument'] }) {
  return (
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
        {rows.map(({ id, short, counts, unknownPlaces }) => (
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
  );
}
