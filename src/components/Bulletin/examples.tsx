import type { ComponentProps } from 'react';
import type Bulletin from './index';

const plain = (text: string) => ({ kind: 'plain', text }) as const;

export const examples = {
  'two editions, and what came after them': {
    news: [
      { numbered: null, blocks: [{ kind: 'list', entries: [[plain('New today.')]] }] },
      {
        numbered: { version: '0.2.0', day: '2026-11-25' },
        blocks: [
          {
            kind: 'list',
            entries: [
              [{ kind: 'strong', text: 'On paper.' }, plain(' Each set of questions as a picture.')],
              [plain('Ends in '), { kind: 'em', text: 'send nothing' }, plain('.')],
            ],
          },
        ],
      },
      {
        numbered: { version: '0.1.0', day: '2026-11-25' },
        blocks: [
          { kind: 'paragraph', pieces: [plain('First edition.')] },
          { kind: 'heading', pieces: [plain('Data')] },
          { kind: 'list', entries: [[plain('Under '), { kind: 'code', text: '/data/' }]] },
        ],
      },
    ],
  },
} satisfies Record<string, ComponentProps<typeof Bulletin>>;
