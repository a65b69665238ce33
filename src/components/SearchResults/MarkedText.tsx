import { useMemo } from 'react';
import { markWords } from '../../search';
import styles from './styles.module.css';

/** A text with the words that were asked for in bold. */
export default function MarkedText({ text, query }: { readonly text: string; readonly query: string }) {
  const pieces = useMemo(() => markWords(text, query), [text, query]);
  let place = 0;
  return pieces.map((piece) => {
    const key = place;
    place += piece.text.length;
    return piece.marked ? (
      <b key={key} className={styles.mark}>
        {piece.text}
      </b>
    ) : (
      piece.text
    );
  });
}
