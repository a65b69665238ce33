import { offline as words } from '../../words';
import type { Copy, Edition } from './editions';
import styles from './styles.module.css';
import type { CopyState } from './use-copy';

type Known = Extract<CopyState, { at: 'known' }>;
type Props = { readonly state: Known; readonly onSave: () => void; readonly onRemove: () => void };

/** What is on the device, what could be fetched, and what is being done. */
export function CopyOnDevice({ state, onSave, onRemove }: Props) {
  const { copy, server, progress } = state;
  const offered = server === undefined || server.offered;
  return (
    <>
      {copy && <p data-present={copy.present}>{hereText(copy, server)}</p>}
      {server && offered && copy?.edition.id !== server.id && <p>{sizeText(server)}</p>}
      {!offered && <p>{words.notOffered}</p>}
      {!copy && !server && <p>{words.notAsked}</p>}
      <div className={styles.buttons}>
        {offered && (
          <button type="button" onClick={onSave} disabled={progress !== undefined} className={styles.save}>
            {saveLabel(copy, server)}
          </button>
        )}
        {copy && (
          <button type="button" onClick={onRemove} disabled={progress !== undefined} className={styles.remove}>
            {words.remove}
          </button>
        )}
      </div>
      {progress && (
        <progress className={styles.progress} value={progress.done} max={progress.all} aria-label={words.button} />
      )}
      <p role="status" className={styles.said}>
        {saidOf(state)}
      </p>
      {!copy && <p className={styles.note}>{words.onlyOnPress}</p>}
    </>
  );
}

/** Told in quarters: a screen reader that hears every file hears nothing else. */
function saidOf({ progress, failure, did, copy }: Known): string {
  if (progress) {
    const step = Math.max(1, Math.floor(progress.all / 4));
    const told = Math.floor(progress.done / step) * step;
    return words.saving.replace('{n}', String(Math.min(told, progress.all))).replace('{all}', String(progress.all));
  }
  if (failure) return words.failed[failure];
  if (did === 'removed') return words.removed;
  if (did === 'saved' && copy) return words.saved.replace('{version}', nameOf(copy.edition));
  return '';
}

function hereText({ edition, savedOn, present }: Copy, server: Edition | undefined): string {
  const here = words.onDevice
    .replace('{version}', nameOf(edition))
    .replace('{day}', savedOn)
    .replace('{n}', String(present))
    .replace('{all}', String(edition.files));
  if (!server) return `${here} ${words.notAsked}`;
  return `${here} ${server.id === edition.id ? words.newest : words.bar.exists.replace('{version}', nameOf(server))}`;
}

const saveLabel = (copy: Copy | undefined, server: Edition | undefined): string => {
  if (!copy) return words.button;
  return server && server.id !== copy.edition.id ? words.bar.change : words.check;
};

const megabytes = (bytes: number): string => String(Math.max(1, Math.round(bytes / 1_000_000)));
const sizeText = ({ sent, bytes, files }: Edition): string =>
  words.size.replace('{amount}', megabytes(sent)).replace('{all}', megabytes(bytes)).replace('{count}', String(files));

/** An edition as a reader names it: version and day. */
export const nameOf = ({ version, commit }: Pick<Edition, 'version' | 'commit'>): string =>
  commit ? `${version} of ${commit.day}` : version;
