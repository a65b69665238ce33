import type { MouseEvent, ReactNode } from 'react';
import { shell } from '../../words/en/shell';
import Icon from '../Icon';
import styles from './styles.module.css';

/** Marks one form while the print dialogue is open; the style sheet then leaves the rest of the chapter out. */
function printAlone({ currentTarget }: MouseEvent<HTMLButtonElement>) {
  const form = currentTarget.closest<HTMLElement>('[data-form]');
  if (!form) return;
  form.dataset.printing = '';
  window.addEventListener('afterprint', () => delete form.dataset.printing, { once: true });
  window.print();
}

/**
 * A blank form: a sheet of its own on paper, filled in by hand. It has no field, so that nothing about a case is ever
 * typed in. The heading, with the name that links use, comes with the text.
 */
export default function Form({ children }: { readonly children: ReactNode }) {
  return (
    <section className={styles.form} data-form>
      {children}
      <button type="button" className={styles.print} onClick={printAlone}>
        <Icon name="print" /> {shell.print.form}
      </button>
    </section>
  );
}
