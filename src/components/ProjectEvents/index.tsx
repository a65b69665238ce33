import useBaseUrl from '@docusaurus/useBaseUrl';
import { projectEvents, projectWords } from '../../words';
import DataTable from '../DataTable';
import styles from './styles.module.css';

const words = projectWords.events;

/** The meetings of the project, said to be over, each with a file for a calendar. */
export default function ProjectEvents() {
  const folder = useBaseUrl('/project/calendar/');
  return (
    <>
      <DataTable>
        <thead>
          <tr>
            <th>{words.what}</th>
            <th>{words.when}</th>
            <th>{words.where}</th>
            <th>{words.file}</th>
          </tr>
        </thead>
        <tbody>
          {projectEvents.map(({ id, title, place, first, last, text }) => (
            <tr key={id}>
              <td>{title}</td>
              <td>
                <Day of={first} /> – <Day of={last} />, {words.past}. {text}
              </td>
              <td>{place}</td>
              <td>
                <a href={`${folder}${id}.ics`} download aria-label={words.oneLabel.replace('{title}', title)}>
                  {words.one}
                </a>
              </td>
            </tr>
          ))}
        </tbody>
      </DataTable>
      <p>
        <a href={`${folder}all.ics`} download>
          {words.all}
        </a>
      </p>
    </>
  );
}

function Day({ of }: { readonly of: string }) {
  return (
    <time dateTime={of} className={styles.day}>
      {of}
    </time>
  );
}
