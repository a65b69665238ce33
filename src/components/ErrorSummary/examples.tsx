import type { ComponentProps } from 'react';
import type ErrorSummary from './index';

export const examples = {
  'nothing is wrong': { errors: [], attempt: 0 },
  'two things are wrong': {
    errors: [
      { id: 'role', text: 'Your role: choose an answer.' },
      { id: 'state', text: 'Your State: choose an answer.' },
    ],
    attempt: 1,
  },
} satisfies Record<string, ComponentProps<typeof ErrorSummary>>;
