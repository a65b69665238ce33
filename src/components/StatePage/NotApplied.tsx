import Link from '@docusaurus/Link';
import type { NotAppliedView, StateView } from '../../explain';
import { countrySheet as words } from '../../words';
import DataTable from '../DataTable';
import MechanismLinks from '../MechanismLinks';
import { TextList } from './WhatApplies';

/** Routes that other States have and this one has not, what to look at instead, and what nobody could establish. */
export default function NotApplied({ view }: { readonly view: StateView }) {
  const { notAppliedHeads: heads } = words;
  return (
    <>
      {view.notApplied.length === 0 ? (
        <p>{words.everythingApplies}</p>
      ) : (
        <DataTable>
          <thead>
            <tr>
              <th>{heads.text}</th>
              <th>{heads.closes}</th>
              <th>{heads.instead}</th>
            </tr>
          </thead>
          <tbody>
            {view.notApplied.map((row) => (
              <tr key={row.instrument}>
                <td>
                  <Link to={`/law/${row.instrument}/`}>{row.short}</Link>
                </td>
                <td>{row.closes.map(({ title }) => title).join('; ')}</td>
                <td>
                  <Instead row={row} />
                </td>
              </tr>
            ))}
          </tbody>
        </DataTable>
      )}
      {view.notEstablished.length > 0 && (
        <>
          <h3>{words.notEstablished}</h3>
          <TextList rows={view.notEstablished} />
        </>
      )}
    </>
  );
}

function Instead({ row: { instead, replacedBy } }: { readonly row: NotAppliedView }) {
  if (replacedBy) {
    const [before, after] = words.replacedBy.split('{text}');
    return (
      <>
        {before}
        <Link to={`/law/${replacedBy.id}/`}>{replacedBy.title}</Link>
        {after}
      </>
    );
  }
  return instead.length === 0 ? words.nothingInstead : <MechanismLinks mechanisms={instead} />;
}
