import type { BaseIndexProps } from './index';

export const examples = {
  'two pages': {
    title: 'Mechanisms',
    lead: 'One page each.',
    items: [
      { to: '/mechanisms/eaw/', label: 'European arrest warrant' },
      { to: '/mechanisms/nordic-1963/', label: 'Nordic transfer of supervision' },
    ],
  },
} satisfies Record<string, BaseIndexProps>;
