import type { ComponentProps } from 'react';
import type AnswersSoFar from './index';

const nothing = { onChange: () => {}, onRestart: () => {} };

export const examples = {
  'nothing answered yet': { ...nothing, answers: [] },
  'two pages answered': {
    ...nothing,
    answers: [
      {
        fact: 'harmIsImminent',
        step: 'danger-now',
        short: 'Immediate danger',
        ask: 'Is somebody in danger?',
        value: 'No',
      },
      { fact: 'role', step: 'who-and-what-for', short: 'Your role', ask: 'Who are you?', value: 'Probation' },
    ],
  },
} satisfies Record<string, ComponentProps<typeof AnswersSoFar>>;
