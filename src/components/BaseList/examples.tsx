import type { ComponentProps } from 'react';
import type BaseList from './index';

export const examples = {
  'three facts, one of them empty': {
    rows: [
      ['Through', 'SPOC'],
      ['Reaches', 'one State'],
      ['Replaced by', ''],
    ],
  },
} satisfies Record<string, ComponentProps<typeof BaseList>>;
