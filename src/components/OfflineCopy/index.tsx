import { offline as words } from '../../words';
import { CopyOnDevice } from './CopyOnDevice';
import styles from './styles.module.css';
import { useCopy } from './use-copy';

/** Saves the handbook on the device, once the reader presses: with size and progress. Says what is there, repairs, removes. */
export default function OfflineCopy() {
  const { state, save, remove } = useCopy();
  return (
    <div className={styles.box} data-screen-only data-copy={state.at}>
      <noscript>
        <p>{words.noScript}</p>
      </noscript>
      {state.at === 'first-frame' && <p>{words.looking}</p>}
      {state.at === 'folder' && <p>{words.folder}</p>}
      {state.at === 'unsupported' && <p>{words.failed.unsupported}</p>}
      {state.at === 'known' && <CopyOnDevice state={state} onSave={save} onRemove={remove} />}
    </div>
  );
}
