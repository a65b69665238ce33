import Link from '@docusaurus/Link';
import type { CertificateView, StateView } from '../../explain';
import { countrySheet as words } from '../../words';
import BaseList from '../BaseList';
import DataTable from '../DataTable';
import StatusMark from '../StatusMark';
import CheckMark from './CheckMark';
import styles from './styles.module.css';

/** Official languages, and those in which certificates are taken. */
export default function Certificates({ view }: { readonly view: StateView }) {
  const { certificateHeads: heads } = words;
  return (
    <>
      <BaseList rows={[[words.languages, view.languages.join(', ')]]} />
      {view.certificates.length === 0 ? (
        <p>{words.noCertificate}</p>
      ) : (
        <>
          <p>{words.certificatesNote}</p>
          <DataTable>
            <thead>
              <tr>
                <th>{heads.text}</th>
                <th>{heads.languages}</th>
                <th>{heads.check}</th>
              </tr>
            </thead>
            <tbody>{view.certificates.map(rowOf)}</tbody>
          </DataTable>
        </>
      )}
    </>
  );
}

/** A function, no component: DataTable looks into the rows it is given. */
function rowOf(row: CertificateView) {
  return (
    <tr key={row.text}>
      <td>
        <Link to={`/law/${row.text}/`}>{row.short}</Link>
      </td>
      <td>
        {row.languages ? (
          row.languages.join(', ')
        ) : (
          <StatusMark status="find-out">{words.languagesNotKnown}</StatusMark>
        )}
        {row.note && <small className={styles.line}>{row.note}</small>}
      </td>
      <td>{row.check ? <CheckMark check={row.check} of={row.short} /> : '–'}</td>
    </tr>
  );
}
