import type { ComponentProps } from 'react';
import type DueByYou from './index';

const limit = {
  id: '2023-977-urgent-direct',
  title: 'Urgent request',
  text: '8 hours from receipt',
  cite: {
    text: 'Directive (EU) 2023/977, Art 5(1)(a)',
    official: 'http://data.europa.eu/eli/dir/2023/977/oj',
    status: 'not-yet-confirmed',
  },
} as const;

export const examples = {
  'one limit': { limits: [limit], level: 3 },
  'none: nothing is shown': { limits: [], level: 3 },
} satisfies Record<string, ComponentProps<typeof DueByYou>>;
