import { type ComponentType, type ToggleEvent, useState } from 'react';
import { planWords } from '../../words';
import styles from './styles.module.css';

type Props = {
  /** What the page says: every text in it is looked through, however deep it lies. */
  readonly said: unknown;
};

type List = ComponentType<Props>;

/** The words of the glossary that stand on a page, closed. Words and meanings are fetched when it is opened. */
export default function WordsHere({ said }: Props) {
  const [loaded, setLoaded] = useState<{ readonly List: List } | 'failed'>();
  const load = (event: ToggleEvent<HTMLDetailsElement>) => {
    if (!event.currentTarget.open || typeof loaded === 'object') return;
    import('./WordList').then(
      ({ WordList }) => setLoaded({ List: WordList }),
      () => setLoaded('failed'),
    );
  };
  return (
    <details className={styles.words} onToggle={load} data-screen-only>
      <summary>{planWords.wordsHere}</summary>
      {loaded === 'failed' && <p role="alert">{planWords.wordsFailed}</p>}
      {typeof loaded === 'object' && <loaded.List said={said} />}
    </details>
  );
}
