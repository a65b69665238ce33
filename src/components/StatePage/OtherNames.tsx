import type { StateView } from '../../explain';
import { countrySheet as words } from '../../words';
import DataTable from '../DataTable';
import CheckMark from './CheckMark';
import styles from './styles.module.css';

/** What things are called in the State's own language, where a source was seen. */
export default function OtherNames({ names }: { readonly names: StateView['nationalNames'] }) {
  const { nameHeads: heads } = words;
  if (names.length === 0) return <p>{words.noNames}</p>;
  return (
    <>
      <p>{words.namesNote}</p>
      <DataTable>
        <thead>
          <tr>
            <th>{heads.thing}</th>
            <th>{heads.name}</th>
            <th>{heads.check}</th>
          </tr>
        </thead>
        <tbody>
          {names.map(({ thing, name, code, language, check }) => (
            <tr key={`${thing} ${name}`}>
              <td>{thing}</td>
              <td>
                <span lang={code}>{name}</span> <small className={styles.quiet}>({language})</small>
              </td>
              <td>
                <CheckMark check={check} of={name} />
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
    </>
  );
}
