import Link from '@docusaurus/Link';
import type { StateView } from '../../explain';
import { basePages, countrySheet as words } from '../../words';
import PositionTable from '../PositionTable';
import styles from './styles.module.css';

/** The texts that apply, a line each; the whole of each position is folded, with its note and source. */
export default function WhatApplies({ view }: { readonly view: StateView }) {
  return (
    <>
      <p>{words.appliesNote.replace('{day}', view.asOf)}</p>
      <TextList rows={view.applies} />
      <details className={styles.fold} data-screen-only>
        <summary>{words.allPositions}</summary>
        <PositionTable
          caption={basePages.table.instrument}
          rows={view.positions.map((row) => ({ ...row, label: row.short, page: `/law/${row.instrument}/` }))}
        />
      </details>
    </>
  );
}

/** Texts by name, with the first day and the agreement by which the State takes part. */
export function TextList({ rows }: { readonly rows: StateView['applies'] }) {
  return (
    <ul className={styles.texts}>
      {rows.map((row) => (
        <li key={row.instrument}>
          <Link to={`/law/${row.instrument}/`}>{row.short}</Link>
          <small className={styles.quiet}> {detailsOf(row).join(', ')}</small>
        </li>
      ))}
    </ul>
  );
}

const detailsOf = ({ answer, from, via }: StateView['applies'][number]): readonly string[] => [
  ...(answer === 'partly' ? [words.partly] : []),
  ...(answer === 'unknown' ? [] : [sinceOf(from)]),
  ...(via ? [words.via.replace('{via}', via)] : []),
];

const sinceOf = (from: StateView['applies'][number]['from']): string =>
  from === null || from === 'not-established' ? words.sinceUnknown : words.since.replace('{day}', from);
