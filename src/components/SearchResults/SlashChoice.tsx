import { useState } from 'react';
import { searchBox } from '../../words';
import { slashKey, slashOpens } from '../SearchButton/open';
import styles from './styles.module.css';

/** A key that acts alone can be turned off: readers who speak to their machine would open the search by chance. */
export default function SlashChoice() {
  const [on, setOn] = useState(slashOpens);
  const choose = (wanted: boolean) => {
    setOn(wanted);
    try {
      if (wanted) localStorage.removeItem(slashKey);
      else localStorage.setItem(slashKey, 'off');
    } catch {
      // A browser that keeps nothing: the choice holds for no longer than this page.
    }
  };
  return (
    <label className={styles.choice}>
      <input type="checkbox" checked={on} onChange={(event) => choose(event.target.checked)} /> {searchBox.slash}
    </label>
  );
}
