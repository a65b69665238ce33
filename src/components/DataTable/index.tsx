import { Children, type ComponentProps, isValidElement, type ReactElement, type ReactNode } from 'react';
import styles from './styles.module.css';

type Element = ReactElement<{ children?: ReactNode; style?: unknown }>;

const elementsIn = (node: ReactNode): Element[] => Children.toArray(node).filter((child) => isValidElement(child)) as Element[];
const inside = (element: Element | undefined): Element[] => elementsIn(element?.props.children);

/**
 * A table of a chapter. On a phone each row becomes a card whose lines carry the column's heading.
 * The roles are written out because `display: block` takes them away from a table.
 */
export default function DataTable({ children }: ComponentProps<'table'>) {
  const [head, body] = elementsIn(children);
  const columns = inside(inside(head)[0]).map((cell) => cell.props.children);
  return (
    // biome-ignore lint/a11y/noRedundantRoles: the card layout below removes the implied roles
    <table className={styles.table} role="table">
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <thead role="rowgroup">
        {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
        <tr role="row">
          {columns.map((column, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: columns of a printed table do not move
            <th key={at} scope="col" role="columnheader">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      {/* biome-ignore lint/a11y/noRedundantRoles: as above */}
      <tbody role="rowgroup">
        {inside(body).map((row, rowAt) => (
          // biome-ignore lint/a11y/noRedundantRoles: as above
          // biome-ignore lint/suspicious/noArrayIndexKey: rows of a printed table do not move
          <tr key={rowAt} role="row">
            {inside(row).map((cell, at) =>
              at === 0 ? (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <th key={at} scope="row" role="rowheader">
                  {cell.props.children}
                </th>
              ) : (
                // biome-ignore lint/a11y/noRedundantRoles: as above
                // biome-ignore lint/suspicious/noArrayIndexKey: as above
                <td key={at} role="cell">
                  <span className={styles.label} aria-hidden="true">
                    {columns[at]}
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
