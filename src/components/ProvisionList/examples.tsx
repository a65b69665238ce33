import type { ComponentProps } from 'react';
import type ProvisionList from './index';

const cite = {
  text: 'Directive (EU) 2023/977, Art 7(2)',
  official: 'http://data.europa.eu/eli/dir/2023/977/oj',
  status: 'not-yet-confirmed',
} as const;

export const examples = {
  'one that leaves something open, and one on which sources differ': {
    provisions: [
      { text: 'Police must tell.', leavesOpen: 'By whom.', cite },
      { text: 'It has been in force since June.', conflict: 'One source gives 11 June, another 12 June.', cite },
    ],
  },
} satisfies Record<string, ComponentProps<typeof ProvisionList>>;
