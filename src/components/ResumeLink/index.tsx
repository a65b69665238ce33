import Link from '@docusaurus/Link';
import clsx from 'clsx';
import { useEffect, useState } from 'react';
import { shell } from '../../words/en/shell';
import styles from './styles.module.css';

const KEPT_ANSWERS = 'somec.moving-or-travelling';

function hasKeptAnswers(): boolean {
  try {
    return window.sessionStorage.getItem(KEPT_ANSWERS) !== null;
  } catch {
    return false; // The browser forbids storage: then nothing was kept.
  }
}

/** A way back to unfinished questions. The first render equals the server's, which knows of no answers. */
export default function ResumeLink() {
  const [kept, setKept] = useState(false);
  useEffect(() => setKept(hasKeptAnswers()), []);
  if (!kept) return null;
  return (
    <p className={styles.resume}>
      <Link to="/moving-or-travelling/" className={clsx(styles.link)}>
        {shell.resume.link}
      </Link>{' '}
      {shell.resume.text}
    </p>
  );
}
