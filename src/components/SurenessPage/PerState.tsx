import Link from '@docusaurus/Link';
import type { SurenessView } from '../../explain';
import { basePages, countrySheet } from '../../words';
import BaseList from '../BaseList';
import DataTable from '../DataTable';

const words = basePages.sureness.offices;
const labels = { ...countrySheet.check, blank: words.blank, 'cannot-exist': words.cannotExist };
const order = ['confirmed', 'secondary', 'via-national', 'not-yet-confirmed', 'blank', 'cannot-exist'] as const;

/** The country sheets: offices by how they were checked, in all and a State a row. A way of checking nobody used has no column. */
export default function PerState({ view }: { readonly view: SurenessView['offices'] }) {
  const { tasks, all, perState } = view;
  const shown = order.filter((standing) => all[standing] > 0);
  return (
    <section>
      <h2>{words.title}</h2>
      <p>{words.note.replace('{n}', String(tasks))}</p>
      <BaseList rows={shown.map((standing) => [labels[standing], String(all[standing])] as const)} />
      <details>
        <summary>{words.show.replace('{n}', String(perState.length))}</summary>
        <DataTable>
          <thead>
            <tr>
              <th>{words.state}</th>
              {shown.map((standing) => (
                <th key={standing}>{labels[standing]}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {perState.map(({ id, name, counts }) => (
              <tr key={id}>
                <td>
                  <Link to={`/states/${id.toLowerCase()}/`}>{name}</Link>
                </td>
                {shown.map((standing) => (
                  <td key={standing}>{counts[standing]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </DataTable>
      </details>
    </section>
  );
}
