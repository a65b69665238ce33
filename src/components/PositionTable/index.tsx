import Link from '@docusaurus/Link';
import type { PositionView } from '../../explain';
import { basePages } from '../../words';
import Cite from '../Cite';
import DataTable from '../DataTable';
import StatusMark, { type Status } from '../StatusMark';
import styles from './styles.module.css';

type Props = {
  /** What the rows are called: a State or a legal text. */
  readonly caption: string;
  readonly rows: readonly (PositionView & { readonly page: string | null; readonly label: string })[];
};

const marks: Readonly<Record<PositionView['answer'], Status>> = {
  yes: 'open',
  partly: 'open',
  no: 'closed',
  unknown: 'find-out',
};

/** Who is bound, since when, by which source. A table on a desk, cards on a phone. */
export default function PositionTable({ caption, rows }: Props) {
  const words = basePages.table;
  return (
    <DataTable>
      <thead>
        <tr>
          <th>{caption}</th>
          <th>{words.answer}</th>
          <th>{words.since}</th>
          <th>{words.note}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.label}>
            <td>{row.page ? <Link to={row.page}>{row.label}</Link> : row.label}</td>
            <td>
              <StatusMark status={marks[row.answer]}>{basePages.answers[row.answer]}</StatusMark>
            </td>
            <td>
              <span className={styles.since}>{sinceOf(row)}</span>
            </td>
            <td>
              {row.via && <>{words.via.replace('{via}', row.via)}. </>}
              {row.note} {row.cite && <Cite cite={row.cite} />}
              {row.nationalAct && (
                <p className={styles.earlier}>
                  {basePages.table.nationalAct}: {row.nationalAct.text} <Cite cite={row.nationalAct.cite} />
                </p>
              )}
              {row.conflict && <p className={styles.earlier}>{basePages.conflict.replace('{text}', row.conflict)}</p>}
              {row.earlier.length > 0 && <Earlier row={row} />}
            </td>
          </tr>
        ))}
      </tbody>
    </DataTable>
  );
}

const sinceOf = ({ from, to }: Pick<PositionView, 'from' | 'to'>): string => {
  const words = basePages.table;
  const since = from === 'not-established' ? words.notEstablished : (from ?? '');
  return to ? `${since} ${words.until.replace('{day}', to)}` : since;
};

function Earlier({ row }: { readonly row: PositionView }) {
  return (
    <p className={styles.earlier}>
      {basePages.table.earlier}:{' '}
      {row.earlier.map(({ answer, from, to }) => `${basePages.answers[answer]}, ${sinceOf({ from, to })}`).join('; ')}
    </p>
  );
}
