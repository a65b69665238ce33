import Link from '@docusaurus/Link';
import useIsBrowser from '@docusaurus/useIsBrowser';
import clsx from 'clsx';
import { type KeyboardEvent, type MouseEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { shell } from '../../words/en/shell';
import styles from './styles.module.css';

type Props = {
  /** The term's anchor on the glossary page. */
  readonly id: string;
  readonly means: string;
  readonly children: ReactNode;
};

/**
 * A word whose meaning opens beside it. Without a script it is a link to the glossary, and it stays one for a new tab.
 * A link, not a button: a button cannot break over two lines in the middle of a sentence.
 */
export default function Term({ id, means, children }: Props) {
  const [open, setOpen] = useState(false);
  const word = useRef<HTMLAnchorElement>(null);
  const note = useId();
  const isLive = useIsBrowser();
  useEscape(open, () => {
    setOpen(false);
    word.current?.focus();
  });
  const press = (event: MouseEvent | KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    setOpen(!open);
  };
  const entry = `/handbook/glossary/#${id}`;
  return (
    <>
      <Link
        ref={word}
        to={entry}
        className={clsx(styles.term)}
        onClick={press}
        onKeyDown={(event) => event.key === ' ' && press(event)}
        {...(isLive && { role: 'button', 'aria-expanded': open, 'aria-controls': note })}
      >
        {children}
      </Link>
      {open && (
        <span id={note} className={styles.meaning}>
          {means} <Link to={entry}>{shell.chapter.inGlossary}</Link>
        </span>
      )}
    </>
  );
}

/** Escape closes what is open, wherever the focus stands. */
function useEscape(open: boolean, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useEffect(() => {
    if (!open) return;
    const listen = ({ key }: { key: string }) => key === 'Escape' && latest.current();
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [open]);
}
