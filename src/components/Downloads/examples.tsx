import type { ComponentProps } from 'react';
import type Downloads from './index';

export const examples = {
  'what is offered': { held: 'here' },
  'each chapter alone': { held: 'chapters' },
  'what others hold': { held: 'elsewhere' },
  'what was not found': { held: 'not-found' },
} satisfies Record<string, ComponentProps<typeof Downloads>>;
