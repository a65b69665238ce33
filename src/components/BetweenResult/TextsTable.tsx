import type { BetweenView } from '../../explain';
import { lookUp } from '../../words';
import { Cites } from '../Cite';
import DataTable from '../DataTable';
import StatusMark from '../StatusMark';
import styles from './styles.module.css';

const words = lookUp.between;
const marks = { yes: 'open', partial: 'open', no: 'closed', other: 'closed', unknown: 'find-out' } as const;

/** Each legal text: whether it links the two, since when, and where that stands. */
export function TextsTable({ instruments }: Pick<BetweenView, 'instruments'>) {
  const { text, answer, since, source } = words.columns;
  return (
    <DataTable>
      <thead>
        <tr>
          <th>{text}</th>
          <th>{answer}</th>
          <th>{since}</th>
          <th>{source}</th>
        </tr>
      </thead>
      <tbody>
        {instruments.map((one) => (
          <tr key={one.id}>
            <td>{one.title}</td>
            <td>
              <StatusMark status={marks[one.answer]}>{words.answers[one.answer]}</StatusMark>
              {one.via !== null && <span className={styles.viaLine}>{words.via.replace('{text}', one.via)}</span>}
            </td>
            <td>{one.since === 'not-established' ? words.sinceNotEstablished : (one.since ?? words.none)}</td>
            <td>{one.cite.length === 0 ? words.none : <Cites cites={one.cite} />}</td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}
