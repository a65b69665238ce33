import Link from '@docusaurus/Link';
import type { OfficeView, RoleView } from '../../explain';
import { countrySheet as words } from '../../words';
import DataTable from '../DataTable';
import StatusMark from '../StatusMark';
import CheckMark from './CheckMark';
import styles from './styles.module.css';

/** Whom to ask, one row a role. A blank is a row too. */
export default function WhomToAsk({ roles }: { readonly roles: readonly RoleView[] }) {
  const { heads } = words;
  return (
    <DataTable>
      <thead>
        <tr>
          <th>{heads.role}</th>
          <th>{heads.office}</th>
          <th>{heads.check}</th>
        </tr>
      </thead>
      <tbody>
        {roles.flatMap((row) =>
          row.known === 'yes'
            ? row.offices.map((office) => (
                <tr key={`${row.role} ${office.name}`}>
                  <td>{row.label}</td>
                  <td>
                    <Office office={office} />
                  </td>
                  <td>
                    <CheckMark check={office.check} of={office.name} />
                  </td>
                </tr>
              ))
            : [
                <tr key={row.role}>
                  <td>{row.label}</td>
                  <td>
                    <Blank row={row} />
                  </td>
                  <td>{row.known === 'no' ? '–' : null}</td>
                </tr>,
              ],
        )}
      </tbody>
    </DataTable>
  );
}

function Office({ office: { name, site, siteSeen, note } }: { readonly office: OfficeView }) {
  return (
    <>
      <span>{name}</span>
      {site && (
        <span className={styles.line}>
          <Link href={site}>{new URL(site).host.replace(/^www\./, '')}</Link>
          {!siteSeen && <small> ({words.siteNotSeen})</small>}
        </span>
      )}
      {note && <small className={styles.line}>{note}</small>}
    </>
  );
}

function Blank({ row }: { readonly row: RoleView }) {
  if (!row.notBoundBy) return <StatusMark status="find-out">{words.notKnown}</StatusMark>;
  const [before, after] = words.cannotExist.split('{text}');
  return (
    <StatusMark status="closed">
      {before}
      <Link to={`/law/${row.notBoundBy.id}/`}>{row.notBoundBy.short}</Link>
      {after}
    </StatusMark>
  );
}
