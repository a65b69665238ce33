import clsx from 'clsx';
import { useState } from 'react';
import { planWords } from '../../words';
import HelpAndError, { describedBy } from './HelpAndError';
import type { FieldProps } from './index';
import styles from './styles.module.css';

/** A number of months, or "not known". What was typed is kept as typed, so that an error can be mended. */
export default function NumberInput({ id, question, value, error, onChange }: FieldProps) {
  const unknown = value === 'unknown';
  const [text, setText] = useState(typeof value === 'number' ? String(value) : '');
  const type = (typed: string) => {
    setText(typed);
    const trimmed = typed.trim();
    onChange(trimmed === '' ? undefined : /^\d+$/.test(trimmed) ? Number(trimmed) : typed);
  };
  return (
    <fieldset className={clsx(styles.field, error && styles.wrong)}>
      <legend className={styles.legend}>
        <label htmlFor={id}>{question.ask}</label>
      </legend>
      <HelpAndError id={id} question={question} error={error} />
      <div className={styles.number}>
        <input
          id={id}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          className={styles.text}
          value={unknown ? '' : text}
          disabled={unknown}
          aria-invalid={error !== undefined}
          aria-describedby={describedBy(id, question, error)}
          onChange={(event) => type(event.target.value)}
        />
        <span>{planWords.monthsUnit}</span>
      </div>
      {question.options.map((option) => (
        <div key={option.value} className={styles.option}>
          <input
            id={`${id}-unknown`}
            type="checkbox"
            className={styles.input}
            checked={unknown}
            onChange={(event) => (event.target.checked ? onChange('unknown') : type(text))}
          />
          <label htmlFor={`${id}-unknown`} className={styles.label}>
            {option.label}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
