import clsx from 'clsx';
import HelpAndError, { describedBy } from './HelpAndError';
import type { FieldProps } from './index';
import styles from './styles.module.css';

/** Radios for one answer, boxes for several; "not known" last. Choosing "not known" among several clears the others. */
export default function Choices({ id, question, compact, value, error, onChange }: FieldProps) {
  const several = question.kind === 'many';
  const chosen: readonly unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  const toggle = (option: string, on: boolean) => {
    if (!several) return onChange(option);
    if (option === 'unknown') return onChange(on ? ['unknown'] : []);
    const others = chosen.filter((one) => one !== option && one !== 'unknown');
    onChange(on ? [...others, option] : others);
  };
  return (
    <fieldset
      className={clsx(styles.field, compact && styles.compact, error && styles.wrong)}
      aria-describedby={describedBy(id, question, error)}
    >
      <legend className={styles.legend}>{question.ask}</legend>
      <HelpAndError id={id} question={question} error={error} />
      <div className={styles.options}>
        {question.options.map((option, index) => (
          <div key={option.value} className={styles.option}>
            <input
              id={index === 0 ? id : `${id}-${option.value}`}
              type={several ? 'checkbox' : 'radio'}
              name={id}
              value={option.value}
              checked={chosen.includes(option.value)}
              onChange={(event) => toggle(option.value, event.target.checked)}
              className={styles.input}
              aria-describedby={option.hint ? `${id}-${option.value}-hint` : undefined}
            />
            <label htmlFor={index === 0 ? id : `${id}-${option.value}`} className={styles.label}>
              {option.label}
            </label>
            {option.hint && (
              <span id={`${id}-${option.value}-hint`} className={styles.hint}>
                {option.hint}
              </span>
            )}
          </div>
        ))}
      </div>
    </fieldset>
  );
}
