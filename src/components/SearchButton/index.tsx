import clsx from 'clsx';
import { type ComponentType, type FormEvent, type MouseEvent, useEffect, useRef, useState } from 'react';
import type { SearchData } from '../../search';
import { shell } from '../../words/en/shell';
import Icon from '../Icon';
import type { SearchResultsProps } from '../SearchResults';
import { asksToOpen, opening } from './open';
import styles from './styles.module.css';

export { openSearch } from './open';

type Props = {
  /** Brings what is searched in: a script of the site, fetched on first use. */
  readonly load: () => Promise<{ readonly default: SearchData }>;
};

const words = shell.search;

/**
 * The search button of every page, and the dialog with its field. It stays this small: how results are found and shown
 * is fetched when the dialog opens for the first time, while the reader is already typing.
 */
export default function SearchButton({ load }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  const [opened, setOpened] = useState(0);
  const [query, setQuery] = useState('');
  const [Results, setResults] = useState<{ readonly show: ComponentType<SearchResultsProps> } | 'failed'>();

  useEffect(() => {
    const open = () => {
      if (!dialog.current?.open) dialog.current?.showModal();
      setOpened((times) => times + 1);
      import('../SearchResults').then(
        (module) => setResults({ show: module.default }),
        () => setResults('failed'),
      );
    };
    const onKey = (event: KeyboardEvent) => {
      if (!asksToOpen(event)) return;
      event.preventDefault();
      open();
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener(opening, open);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener(opening, open);
    };
  }, []);

  const close = () => dialog.current?.close();
  const follow = (event: FormEvent) => {
    event.preventDefault();
    dialog.current?.querySelector<HTMLElement>('[data-result]')?.click();
  };
  const closeBeside = (event: MouseEvent) => event.target === dialog.current && close();
  // The browser gives the focus back; where a key opened the dialog from nowhere, the button takes it. Until the next
  // frame the field of the closed dialog may still count as focused.
  const closed = () => {
    const focused = document.activeElement;
    if (dialog.current?.open) return; // Opened again before the browser told of the closing: the field keeps the focus.
    if (focused === document.body || dialog.current?.contains(focused)) button.current?.focus();
  };

  return (
    <>
      <button
        ref={button}
        type="button"
        className={clsx('quiet-button', styles.button)}
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={() => document.dispatchEvent(new Event(opening))}
      >
        <Icon name="investigate" /> <span className={styles.word}>{words.button}</span>
        <span className={styles.key} aria-hidden="true">
          /
        </span>
      </button>
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: a press beside the dialog closes it; Escape does so by key */}
      <dialog ref={dialog} className={styles.dialog} aria-label={words.title} onClick={closeBeside} onClose={closed}>
        {opened > 0 && (
          <div className={styles.inside}>
            {/* biome-ignore lint/a11y/useSemanticElements: the element <search> is too young for the browsers we serve */}
            <form role="search" className={styles.form} onSubmit={follow}>
              <label className={styles.label} htmlFor="search-field">
                {words.title}
              </label>
              <input
                key={opened}
                id="search-field"
                className={styles.field}
                autoFocus
                defaultValue={query}
                onChange={(event) => setQuery(event.target.value)}
                onFocus={(event) => event.target.select()}
                autoComplete="off"
                autoCapitalize="none"
                spellCheck={false}
                enterKeyHint="go"
              />
              <button type="button" className={styles.close} onClick={close}>
                {words.close}
              </button>
            </form>
            {Results === 'failed' && <p role="alert">{words.failed}</p>}
            {Results && Results !== 'failed' && <Results.show query={query} load={load} onFollow={close} />}
          </div>
        )}
      </dialog>
    </>
  );
}
