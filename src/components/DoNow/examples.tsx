import type { ComponentProps } from 'react';
import type DoNow from './index';

export const examples = {
  'five lines': {
    children: (
      <>
        <h2>Do this now</h2>
        <ol>
          <li>Write down the day and the hour.</li>
          <li>Ask who may send.</li>
        </ol>
      </>
    ),
  },
} satisfies Record<string, ComponentProps<typeof DoNow>>;
