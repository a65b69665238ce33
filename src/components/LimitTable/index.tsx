import type { LimitView } from '../../explain';
import { lookUp } from '../../words';
import Cite from '../Cite';
import DataTable from '../DataTable';
import styles from './styles.module.css';

const words = lookUp.deadlines;

/** Every time limit: what, how long, from when, how it is counted, and the article that sets it. */
export default function LimitTable({ limits }: { readonly limits: readonly LimitView[] }) {
  const { what, long, from, counting, article } = words.columns;
  return (
    <section className={styles.limits} aria-labelledby="all-limits">
      <h2 id="all-limits">{words.table}</h2>
      <DataTable>
        <thead>
          <tr>
            <th>{what}</th>
            <th>{long}</th>
            <th>{from}</th>
            <th>{counting}</th>
            <th>{article}</th>
          </tr>
        </thead>
        <tbody>
          {limits.map((limit) => (
            <tr key={limit.id}>
              <td>
                {/* A card of the table keeps what stands in its cells, not the row itself: search leads here. */}
                <span id={limit.id}>{limit.what}</span>
              </td>
              <td>
                <span className={styles.long}>{limit.long}</span>
              </td>
              <td>{limit.from}</td>
              <td>
                {words.counted[limit.unit]} {words.rule[limit.counting]}
              </td>
              <td>
                <Cite cite={limit.cite} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </section>
  );
}
