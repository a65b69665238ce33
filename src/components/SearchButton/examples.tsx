import type { ComponentProps } from 'react';
import type SearchButton from './index';

export const examples = {
  'in the navigation': { load: () => Promise.reject(new Error('Nobody has opened it.')) },
} satisfies Record<string, ComponentProps<typeof SearchButton>>;
