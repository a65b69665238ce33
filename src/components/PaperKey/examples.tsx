import type { ComponentProps } from 'react';
import type PaperKey from './index';

export const examples = {
  'a page with a fork, and one without': {
    pages: [
      {
        number: 1,
        heading: 'First: is anybody in danger now?',
        help: 'If yes, telephone first.',
        questions: [{ ask: 'Is somebody in immediate danger?', answers: ['Yes', 'No', 'Not known'] }],
        ways: [
          { when: ['Somebody is in danger.'], to: 3, title: 'Telephone now' },
          { when: ['Nobody is in danger.', 'A measure runs.'], to: 2, title: 'Where to' },
        ],
      },
      {
        number: 2,
        heading: 'Where to',
        help: null,
        questions: [{ ask: 'To which State?', answers: ['name the State'] }],
        ways: [{ when: [], to: 3, title: 'Telephone now' }],
      },
    ],
  },
} satisfies Record<string, ComponentProps<typeof PaperKey>>;
