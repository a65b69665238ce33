import Link from '@docusaurus/Link';
import { useEffect, useState } from 'react';
import { type FlowId, flowIds } from '../../flows';
import { flowTitles } from '../../words';
import { shell } from '../../words/en/shell';
import styles from './styles.module.css';

function keptFlows(): readonly FlowId[] {
  try {
    return flowIds.filter((id) => window.sessionStorage.getItem(`somec.${id}`) !== null);
  } catch {
    return []; // The browser forbids storage: then nothing was kept.
  }
}

/** A way back to unfinished questions. The first render equals the server's, which knows of no answers. */
export default function ResumeLink() {
  const [kept, setKept] = useState<readonly FlowId[]>([]);
  useEffect(() => setKept(keptFlows()), []);
  if (kept.length === 0) return null;
  return (
    <div className={styles.resume}>
      <p>
        <b>{shell.resume.title}</b> {shell.resume.text}
      </p>
      <ul>
        {kept.map((id) => (
          <li key={id}>
            <Link to={`/${id}/`}>{flowTitles[id]}</Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
