import type { ComponentProps } from 'react';
import type Sources from './index';

export const examples = {
  'all four kinds': {
    items: [
      { cites: 'Act One, Art 1', official: 'https://law.example/1', read: 'official', day: '2026-11-23' },
      {
        cites: 'Act Two, Art 2',
        official: 'https://law.example/2',
        read: 'secondary',
        seenAt: 'https://copy.example/2',
        day: '2026-11-23',
      },
      { cites: 'Act Three, Art 3', read: 'via-national', seenAt: 'https://national.example/3', day: '2026-11-23' },
      { cites: 'Act Four, Art 4', read: 'not-confirmed' },
    ],
  },
} satisfies Record<string, ComponentProps<typeof Sources>>;
