import { shell } from '../../words/en/shell';
import styles from './styles.module.css';

export type EditionLineProps = {
  readonly version: string;
  readonly commit: { readonly day: string; readonly hash: string } | null;
};

/** Which handbook this is. The edition plugin reads it from the commit. */
export default function EditionLine({ version, commit }: EditionLineProps) {
  const words = shell.edition;
  return (
    <p className={styles.line}>
      {words.edition} {version}
      {commit ? (
        <>
          {' '}
          {words.of} <time dateTime={commit.day}>{commit.day}</time>, <code className={styles.hash}>{commit.hash}</code>
        </>
      ) : (
        `, ${words.noCommit}`
      )}
    </p>
  );
}
