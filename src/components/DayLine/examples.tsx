import type { ComponentProps } from 'react';
import type DayLine from './index';

export const examples = {
  today: { day: '2026-11-23', now: '2026-11-23', onDay: () => {} },
  'a day that lies ahead': { day: '2027-02-01', now: '2026-11-23', onDay: () => {} },
  'a day that lies back': { day: '2024-12-11', now: '2026-11-23', onDay: () => {} },
} satisfies Record<string, ComponentProps<typeof DayLine>>;
