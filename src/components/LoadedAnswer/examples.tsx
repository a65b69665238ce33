import type { ComponentProps } from 'react';
import type LoadedAnswer from './index';

export const examples = {
  'an answer that comes': {
    load: async () => (heading) => (
      <h2 ref={heading} tabIndex={-1}>
        The answer
      </h2>
    ),
  },
  'an answer that cannot be fetched': { load: () => Promise.reject(new Error('offline')) },
} satisfies Record<string, ComponentProps<typeof LoadedAnswer>>;
