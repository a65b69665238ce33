import { Children, type ComponentProps, isValidElement, type ReactElement, type ReactNode } from 'react';
import styles from './styles.module.css';

type Part = ReactElement<{ children?: ReactNode }>;

const partsIn = (node: ReactNode): Part[] => Children.toArray(node).filter((child) => isValidElement(child)) as Part[];
const inside = (part: Part | undefined): Part[] => partsIn(part?.props.children);

/** The words of a heading without what can be pressed in it: beside a cell they are said to no screen reader. */
const wordsOf = (node: ReactNode): string =>
  Children.toArray(node)
    .map((child) => (isValidElement<{ children?: ReactNode }>(child) ? wordsOf(child.props.children) : String(child)))
    .join('');

/** Written out because `display: block`, which makes the cards, takes its meaning away from a table. */
const a = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  column: { role: 'columnheader', scope: 'col' },
  name: { role: 'rowheader', scope: 'row' },
  cell: { role: 'cell' },
} as const;

/** A table of a chapter. On a phone each row becomes a card whose lines carry the column's heading. */
export default function DataTable({ children }: ComponentProps<'table'>) {
  const [head, body] = partsIn(children);
  const columns = inside(inside(head)[0]);
  return (
    <table {...a.table} className={styles.table}>
      <thead {...a.group}>
        <tr {...a.row}>
          {columns.map((column) => (
            <th {...a.column} key={column.key}>
              {column.props.children}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...a.group}>
        {inside(body).map((row) => (
          <tr {...a.row} key={row.key}>
            {inside(row).map((cell, at) =>
              at === 0 ? (
                <th {...a.name} key={cell.key}>
                  {cell.props.children}
                </th>
              ) : (
                <td {...a.cell} key={cell.key}>
                  <span className={styles.label} aria-hidden="true">
                    {wordsOf(columns[at]?.props.children)}
                  </span>
                  <span>{cell.props.children}</span>
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
