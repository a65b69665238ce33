import type { QuestionView } from '../../explain';
import styles from './styles.module.css';

type Props = { readonly id: string; readonly question: QuestionView; readonly error: string | undefined };

/** The line of help and the error under a question, each with an id that the control is described by. */
export default function HelpAndError({ id, question, error }: Props) {
  return (
    <>
      {question.help && (
        <p id={`${id}-help`} className={styles.help}>
          {question.help}
        </p>
      )}
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
    </>
  );
}

/** The ids a control is described by, or undefined. */
export const describedBy = (id: string, question: QuestionView, error: string | undefined): string | undefined =>
  [question.help ? `${id}-help` : '', error ? `${id}-error` : ''].filter((one) => one !== '').join(' ') || undefined;
