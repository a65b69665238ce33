import type { ComponentProps } from 'react';
import type DayLine from './index';

export const examples = {
  'a day': { day: '2026-11-23', onDay: () => {} },
} satisfies Record<string, ComponentProps<typeof DayLine>>;
