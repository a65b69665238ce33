import type { FactName, Facts } from '../../advice';
import type { EntryView, PlanView } from '../../explain';
import { type FlowWords, planPageWords } from '../../words';
import DataTable from '../DataTable';
import { authorityFor } from './authority-for';
import type { Compared } from './compare-with';
import Needs, { GoesOnIn } from './Needs';

type Props = {
  readonly yours: PlanView;
  readonly facts: Facts;
  readonly flowWords: FlowWords;
  readonly other: Compared;
  readonly label: string;
};

const words = planPageWords.compare;
const texts = ['title', 'line', 'remains'] as const;
const routes = ['lead', 'findOut', 'alongside', 'closed'] as const;

/** Two plans, a row for each thing they may differ in; or what the other one needs first. */
export default function SideBySide({ yours, facts, flowWords, other, label }: Props) {
  if ('needs' in other) return <Needs needs={other.needs} other={other} />;
  const { plan, asked } = other;
  const alone = (Object.keys(facts) as FactName[]).filter((fact) => !asked.includes(fact));
  const names = alone.map((fact) => flowWords.facts[fact]?.short ?? fact);
  const rows = [
    ...texts.map((row) => [words.rows[row], yours[row], plan[row]] as const),
    ...routes.map((row) => [words.rows[row], named(yours[row]), named(plan[row])] as const),
    [words.rows.facts, names.join(', ') || words.nothing, words.nothing] as const,
    [words.rows.authority, authorityFor(facts.purpose), authorityFor(other.purpose)] as const,
  ];
  return (
    <>
      <DataTable>
        <thead>
          <tr>
            <th> </th>
            <th>{words.yours}</th>
            <th>{words.other.replace('{text}', label)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([row, mine, theirs]) => (
            <tr key={row}>
              <td>{row}</td>
              <td>{mine}</td>
              <td>{theirs}</td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <GoesOnIn other={other} />
    </>
  );
}

const named = (entries: readonly EntryView[]): string =>
  entries.map(({ title, withName }) => `${title} (${withName})`).join('; ') || words.nothing;
