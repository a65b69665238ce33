import { useState } from 'react';
import { offline } from '../../words';
import { localDay } from '../Flow/local-day';
import styles from './styles.module.css';

/** Fetches the new edition whole, then changes all of it at once and loads the page anew. Answers stay in the tab. */
export function ChangeEdition() {
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const change = async () => {
    setBusy(true);
    const { saveCopy, SaveFailed } = await import('../OfflineCopy/save-copy');
    const onProgress = (done: number, all: number) => {
      if (done % 100 === 0) setSaid(offline.saving.replace('{n}', String(done)).replace('{all}', String(all)));
    };
    try {
      await saveCopy(onProgress, localDay());
      window.location.reload();
    } catch (error) {
      setSaid(offline.failed[error instanceof SaveFailed ? error.why : 'network']);
      setBusy(false);
    }
  };
  return (
    <p>
      <button type="button" className={styles.change} onClick={change} disabled={busy} data-screen-only>
        {offline.bar.change}
      </button>{' '}
      {said}
    </p>
  );
}
