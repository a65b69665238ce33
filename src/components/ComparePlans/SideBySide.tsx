import type { EntryView, PlanView } from '../../explain';
import { planPageWords } from '../../words';
import DataTable from '../DataTable';
import type { Compared } from './compare-with';

type Props = { readonly yours: PlanView; readonly other: Compared; readonly label: string };

const words = planPageWords.compare;
const texts = ['title', 'line', 'remains'] as const;
const routes = ['lead', 'findOut', 'alongside', 'closed'] as const;

/** Two plans, a row for each thing they may differ in. */
export default function SideBySide({ yours, other, label }: Props) {
  if ('needs' in other) return <p>{words.needs.replace('{list}', other.needs.join(', '))}</p>;
  return (
    <DataTable>
      <thead>
        <tr>
          <th> </th>
          <th>{words.yours}</th>
          <th>{words.other.replace('{text}', label)}</th>
        </tr>
      </thead>
      <tbody>
        {texts.map((row) => (
          <tr key={row}>
            <td>{words.rows[row]}</td>
            <td>{yours[row]}</td>
            <td>{other.plan[row]}</td>
          </tr>
        ))}
        {routes.map((row) => (
          <tr key={row}>
            <td>{words.rows[row]}</td>
            <td>{named(yours[row])}</td>
            <td>{named(other.plan[row])}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

const named = (entries: readonly EntryView[]): string =>
  entries.map(({ title, withName }) => `${title} (${withName})`).join('; ') || words.nothing;
