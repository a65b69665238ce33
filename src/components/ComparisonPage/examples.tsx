import type { ComponentProps } from 'react';
import type ComparisonPage from './index';

const row = {
  id: 'eaw',
  title: 'European arrest warrant',
  purposes: ['locate-and-arrest'],
  senders: ['court'],
  needs: ['arrest'],
  purposeNames: 'Find and arrest the person',
  senderNames: 'Court',
  gateway: 'Competent judicial authority',
  reach: 'one State',
  doesNot: 'It finds nobody.',
  answers: '60 calendar days from the arrest',
} as const;

export const examples = {
  'two mechanisms': {
    rows: [
      row,
      {
        ...row,
        id: 'interpol-green',
        title: 'INTERPOL Green Notice',
        purposes: ['prevent-harm'],
        senders: ['spoc'],
        needs: [],
        answers: '',
      },
    ],
  },
} satisfies Record<string, ComponentProps<typeof ComparisonPage>>;
