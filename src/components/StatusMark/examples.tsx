import type { ComponentProps } from 'react';
import type StatusMark from './index';

export const examples = {
  open: { status: 'open', children: 'Open' },
  closed: { status: 'closed', children: 'Closed' },
  'find out': { status: 'find-out', children: 'Find out' },
  'time-critical': { status: 'urgent', children: 'Time-critical' },
} satisfies Record<string, ComponentProps<typeof StatusMark>>;
