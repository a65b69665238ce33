import type { EntryView } from '../../explain';
import { planWords } from '../../words';
import Checklist from '../Checklist';
import styles from './styles.module.css';
import write from './write.module.css';

/** The content for one receiver, each item with room to write on paper, and what must not cross. */
export default function WhatToWrite({ entry: { checklist, mustNotCross } }: { readonly entry: EntryView }) {
  return (
    <>
      <div className={write.write}>
        <Checklist>
          <ul>
            {checklist.map((item) => (
              <li key={item} className="to-fill-in">
                {item}
              </li>
            ))}
          </ul>
        </Checklist>
      </div>
      {mustNotCross.length > 0 && (
        <div className={write.mustNot}>
          <p className={styles.label}>{planWords.mustNotCross}</p>
          <ul className={styles.list}>
            {mustNotCross.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </div>
      )}
    </>
  );
}
