import type { ComponentProps } from 'react';
import type Icon from './index';

export const examples = {
  telephone: { name: 'phone' },
  'route is open': { name: 'open' },
  'route is closed': { name: 'closed' },
  'find out first': { name: 'find-out' },
  'time is short': { name: 'urgent' },
} satisfies Record<string, ComponentProps<typeof Icon>>;
