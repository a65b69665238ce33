import type { ComponentProps } from 'react';
import type MechanismLinks from './index';

export const examples = {
  'two mechanisms': {
    mechanisms: [
      { id: 'eaw', title: 'European arrest warrant' },
      { id: 'interpol-green', title: 'INTERPOL Green Notice' },
    ],
  },
} satisfies Record<string, ComponentProps<typeof MechanismLinks>>;
