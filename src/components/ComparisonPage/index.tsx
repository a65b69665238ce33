import Link from '@docusaurus/Link';
import { useState } from 'react';
import type { ComparisonRow } from '../../explain';
import { basePages, whoAndWhatFor } from '../../words';
import DataTable from '../DataTable';
import Filter from './Filter';
import styles from './styles.module.css';

/** All mechanisms side by side; a table on a desk, cards on a phone. Filters narrow it, and the count is announced. */
export default function ComparisonPage({ rows }: { readonly rows: readonly ComparisonRow[] }) {
  const words = basePages.comparison;
  const [purpose, setPurpose] = useState('');
  const [role, setRole] = useState('');
  const [need, setNeed] = useState('');
  const shown = rows.filter(
    (row) =>
      (purpose === '' || row.purposes.some((one) => one === purpose)) &&
      (role === '' || row.senders.some((one) => one === role)) &&
      (need === '' || row.needs.some((one) => one === need)),
  );
  const count = shown.length === 1 ? words.count.one : words.count.many.replace('{n}', String(shown.length));
  const labels = (options: Readonly<Record<string, { readonly label: string }>>) =>
    Object.entries(options).map(([value, { label }]) => [value, label] as const);
  return (
    <article data-sheet="wide">
      <h1>{words.title}</h1>
      <p>{words.lead}</p>
      <fieldset className={styles.filters}>
        <legend>{words.filter}</legend>
        <Filter
          label={words.purpose}
          value={purpose}
          onChange={setPurpose}
          options={labels(whoAndWhatFor.purpose.options)}
        />
        <Filter label={words.role} value={role} onChange={setRole} options={labels(whoAndWhatFor.role.options)} />
        <Filter label={words.need} value={need} onChange={setNeed} options={Object.entries(words.needs)} />
      </fieldset>
      <p role="status">{shown.length === 0 ? words.nothing : count}</p>
      {shown.length > 0 && <Rows rows={shown} />}
    </article>
  );
}

const columns = ['purposeNames', 'senderNames', 'gateway', 'reach', 'answers', 'doesNot'] as const;
const headOf = {
  purposeNames: 'purposes',
  senderNames: 'senders',
  gateway: 'gateway',
  reach: 'reach',
  answers: 'answers',
  doesNot: 'doesNot',
} as const;

function Rows({ rows }: { readonly rows: readonly ComparisonRow[] }) {
  const { heads } = basePages.comparison;
  return (
    <div className={styles.rows}>
      <DataTable>
        <thead>
          <tr>
            <th>{heads.title}</th>
            {columns.map((column) => (
              <th key={column}>{heads[headOf[column]]}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <td>
                <Link to={`/mechanisms/${row.id}/`}>{row.title}</Link>
              </td>
              {columns.map((column) => (
                <td key={column}>{row[column]}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </DataTable>
    </div>
  );
}
