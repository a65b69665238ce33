import { useState } from 'react';
import type { Facts } from '../../advice';
import { planPageWords } from '../../words';
import { keepOnDevice, wipeAll } from './kept-on-device';
import styles from './styles.module.css';

const words = planPageWords.keep;

/** Answers go with the tab, unless the reader asks for more. One button wipes all. */
export default function KeepOnDevice({ flow, facts }: { readonly flow: string; readonly facts: Facts }) {
  const [said, setSaid] = useState('');
  const keep = () => {
    try {
      keepOnDevice(flow, facts, Date.now());
      setSaid(words.kept);
    } catch {
      setSaid(words.forbidden);
    }
  };
  return (
    <div className={styles.keep} data-screen-only>
      <button type="button" className={styles.back} onClick={keep}>
        {words.keep}
      </button>{' '}
      <button
        type="button"
        className={styles.back}
        onClick={() => {
          wipeAll();
          setSaid(words.wiped);
        }}
      >
        {words.wipe}
      </button>
      <p role="status">{said}</p>
    </div>
  );
}
