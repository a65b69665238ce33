import type { ComponentProps } from 'react';
import type LookUpField from './index';

const base = { id: 'field', error: undefined, onChange: () => {} } as const;
const states = [
  { value: 'AT', label: 'Austria' },
  { value: 'BE', label: 'Belgium' },
];

export const examples = {
  'a list': { ...base, label: 'State', value: '', empty: 'Choose a State', options: [{ options: states }] },
  'a list in groups': {
    ...base,
    label: 'State',
    value: 'BE',
    empty: 'Choose a State',
    options: [{ group: 'Union', options: states }],
  },
  'a line': { ...base, label: 'Day', help: 'Year-month-day.', value: '2026-11-23' },
  'a line that does not fit': {
    ...base,
    label: 'Day',
    help: 'Year-month-day.',
    value: '2026-02-30',
    error: 'This day does not exist.',
  },
} satisfies Record<string, ComponentProps<typeof LookUpField>>;
