import type { ComponentProps } from 'react';
import type PositionTable from './index';

const row = {
  place: 'DK',
  name: 'Denmark',
  via: null,
  to: null,
  note: null,
  conflict: null,
  cite: null,
  nationalAct: null,
  earlier: [],
} as const;

export const examples = {
  'four answers': {
    caption: 'State',
    rows: [
      {
        ...row,
        label: 'Denmark',
        page: '/states/dk/',
        answer: 'yes',
        from: 'not-established',
        note: 'Joined by a decision of parliament.',
      },
      { ...row, label: 'Cyprus', page: '/states/cy/', answer: 'partly', from: '2023-07-25' },
      {
        ...row,
        label: 'United Kingdom',
        page: '/states/gb/',
        answer: 'no',
        from: '2021-01-01',
        earlier: [{ answer: 'yes', from: '2015-04-13', to: '2020-12-31' }],
      },
      { ...row, label: 'Another State', page: null, answer: 'unknown', from: null, via: 'an agreement' },
    ],
  },
} satisfies Record<string, ComponentProps<typeof PositionTable>>;
