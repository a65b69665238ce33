import clsx from 'clsx';
import { useState } from 'react';
import { planWords } from '../../words';
import HelpAndError, { describedBy } from './HelpAndError';
import type { FieldProps } from './index';
import styles from './styles.module.css';

/** One State, or up to three; "not known" where that is a true answer. */
export default function PlaceInput({ id, question, value, error, onChange }: FieldProps) {
  const several = question.kind === 'states';
  const unknown = value === 'unknown';
  const chosen: readonly string[] = Array.isArray(value) ? value : typeof value === 'string' && !unknown ? [value] : [];
  const [lines, setLines] = useState(Math.max(1, chosen.length));
  const places = question.options.filter((option) => option.value !== 'unknown');
  const notKnown = question.options.find((option) => option.value === 'unknown');
  const pick = (index: number, code: string) => {
    if (!several) return onChange(code === '' ? undefined : code);
    const next = Array.from({ length: lines }, (_, line) => (line === index ? code : (chosen[line] ?? '')));
    onChange(next.filter((one) => one !== ''));
  };
  return (
    <fieldset className={clsx(styles.field, error && styles.wrong)}>
      <legend className={styles.legend}>{question.ask}</legend>
      <HelpAndError id={id} question={question} error={error} />
      {Array.from({ length: lines }, (_, index) => (
        <select
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines have no other identity
          key={index}
          id={index === 0 ? id : `${id}-${index}`}
          className={styles.select}
          value={chosen[index] ?? ''}
          disabled={unknown}
          aria-label={several ? `${question.ask} ${index + 1}` : question.ask}
          aria-invalid={error !== undefined}
          aria-describedby={describedBy(id, question, error)}
          onChange={(event) => pick(index, event.target.value)}
        >
          <option value="">{planWords.chooseState}</option>
          {places.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      ))}
      {several && lines < (question.max ?? 1) && !unknown && (
        <button type="button" className={styles.add} onClick={() => setLines(lines + 1)}>
          {planWords.addState}
        </button>
      )}
      {notKnown && (
        <div className={styles.option}>
          <input
            id={`${id}-unknown`}
            type="checkbox"
            className={styles.input}
            checked={unknown}
            onChange={(event) => onChange(event.target.checked ? 'unknown' : undefined)}
          />
          <label htmlFor={`${id}-unknown`} className={styles.label}>
            {notKnown.label}
          </label>
        </div>
      )}
    </fieldset>
  );
}
