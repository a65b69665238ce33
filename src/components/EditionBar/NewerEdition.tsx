import Link from '@docusaurus/Link';
import { useEffect, useState } from 'react';
import { offline } from '../../words';
import { nameOf } from '../OfflineCopy/CopyOnDevice';
import { copyHere, type Edition, serverEdition } from '../OfflineCopy/editions';
import { followEdition } from '../OfflineCopy/tabs';
import { ChangeEdition } from './ChangeEdition';
import styles from './styles.module.css';

const words = offline.bar;
type Both = { readonly here: Edition; readonly server: Edition };

/** Which edition is read, which exists, what changed. Nothing changes before the reader presses. */
export function NewerEdition() {
  const [both, setBoth] = useState<Both>();
  useEffect(() => {
    let current = true;
    const look = async () => {
      const copy = await copyHere().catch(() => undefined);
      const server = copy && (await serverEdition());
      if (current && copy && server) setBoth({ here: copy.edition, server });
    };
    look();
    // A tab that stays open for days asks again when it is looked at.
    const onShown = () => document.visibilityState === 'visible' && look();
    document.addEventListener('visibilitychange', onShown);
    const stopFollowing = followEdition();
    return () => {
      current = false;
      document.removeEventListener('visibilitychange', onShown);
      stopFollowing();
    };
  }, []);

  // A bar above the text is announced when it comes: its place stands there from the start.
  return (
    <aside aria-label={words.label} className={styles.place}>
      <div role="status">{both && both.here.id !== both.server.id && both.server.offered && <Bar {...both} />}</div>
    </aside>
  );
}

function Bar({ here, server }: Both) {
  const since = server.changes.filter(({ version }) => version !== here.version);
  const sameVersion = here.version === server.version;
  return (
    <div className={styles.bar} data-newer={server.id}>
      <p>
        <b>{words.reads.replace('{version}', nameOf(here))}</b> {words.exists.replace('{version}', nameOf(server))}{' '}
        {words.stays}
      </p>
      <details className={styles.changes}>
        <summary>{words.changes}</summary>
        {sameVersion && <p>{words.sameVersion}</p>}
        {(sameVersion ? server.changes.slice(0, 1) : since).map(({ version, day, points }) => (
          <div key={version}>
            <p>
              <b>{day ? `${version}, ${day}` : version}</b>
            </p>
            <ul>
              {points.map((point) => (
                <li key={point}>{point}</li>
              ))}
            </ul>
          </div>
        ))}
      </details>
      <ChangeEdition />
      <p>
        <Link to="/offline/">{offline.missing.open}</Link>
      </p>
    </div>
  );
}
