import clsx from 'clsx';
import type { ReactNode } from 'react';
import styles from './styles.module.css';

export type Option = { readonly value: string; readonly label: string };

type Props = {
  /** Where an error of the summary leads. */
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly error: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** What may be chosen, in named groups or in one without a name. None: a line of text. */
  readonly options?: readonly { readonly group?: string; readonly options: readonly Option[] }[];
  /** What stands there before something is chosen. */
  readonly empty?: string;
};

/** A labelled list to choose from, or a labelled line for a day or an hour. */
export default function LookUpField({ id, label, help, error, value, onChange, options, empty }: Props) {
  const control = {
    id,
    value,
    'aria-invalid': error !== undefined,
    'aria-describedby': [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined,
    onChange: (event: { readonly target: { readonly value: string } }) => onChange(event.target.value),
  };
  return (
    <div className={clsx(styles.field, error && styles.wrong)}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      {error && (
        <p id={`${id}-error`} className={styles.error}>
          {error}
        </p>
      )}
      {options ? (
        <select {...control} className={clsx(styles.control, styles.select)}>
          <option value="">{empty}</option>
          {options.map(({ group, options: inside }) => (
            <Group key={group ?? ''} name={group}>
              {inside.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </Group>
          ))}
        </select>
      ) : (
        <input
          {...control}
          type="text"
          inputMode="numeric"
          autoComplete="off"
          className={clsx(styles.control, styles.text)}
        />
      )}
      {help && (
        <p id={`${id}-help`} className={styles.help}>
          {help}
        </p>
      )}
    </div>
  );
}

function Group({ name, children }: { readonly name: string | undefined; readonly children: ReactNode }) {
  return name === undefined ? children : <optgroup label={name}>{children}</optgroup>;
}
