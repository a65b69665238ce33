import { type FormEvent, useId, useState } from 'react';
import { isDay } from '../../advice/is-day';
import type { Day } from '../../law';
import { planWords } from '../../words';
import styles from './styles.module.css';

type Props = {
  /** The day the law is asked for. */
  readonly day: Day;
  /** The reader's own day. */
  readonly now: Day;
  readonly onDay: (day: Day) => void;
};

/** The day the law is asked for, shown and changeable. It is the reader's day unless changed. */
export default function DayLine({ day, now, onDay }: Props) {
  const [open, setOpen] = useState(false);
  const [text, setText] = useState<string>(day);
  const [wrong, setWrong] = useState(false);
  const id = useId();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (isDay(text)) onDay(text as Day);
    else setWrong(true);
  };
  if (!open)
    return (
      <p className={styles.line}>
        {planWords.dayNote.replace('{day}', day)} {noteFor(day, now)}
        <button type="button" className={styles.link} onClick={() => setOpen(true)}>
          {planWords.changeDay}
        </button>
      </p>
    );
  return (
    <form onSubmit={submit} noValidate className={styles.line}>
      <label htmlFor={id}>{planWords.dayLabel}</label>
      {wrong && (
        <p id={`${id}-error`} className={styles.error} role="alert">
          {planWords.dayError}
        </p>
      )}
      <input
        id={id}
        type="text"
        inputMode="numeric"
        className={styles.input}
        value={text}
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-error` : undefined}
        onChange={(event) => setText(event.target.value)}
      />
      <button type="submit" className={styles.button}>
        {planWords.setDay}
      </button>
    </form>
  );
}

/** A day that is not today: said, so that nobody takes old or coming law for the law of today. */
function noteFor(day: Day, now: Day): string {
  if (day > now) return `${planWords.aheadNote} `;
  return day < now ? `${planWords.pastNote} ` : '';
}
