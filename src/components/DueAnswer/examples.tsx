import type { ComponentProps } from 'react';
import { limits } from '../LimitTable/examples';
import { cites } from '../PlanPage/example-plans/parts';
import type DueAnswer from './index';

const [hours, days, workingDays] = limits;
const base = { state: 'LV', headingRef: null } as const;
const due = { timeZone: 'Europe/Riga', cite: cites.art7, holidays: [] } as const;

export const examples = {
  'a limit in hours that runs into a holiday': {
    ...base,
    limit: hours,
    from: '2026-12-23T16:00',
    due: {
      ...due,
      due: '2026-12-24T00:00',
      strict: '2026-12-24T00:00',
      counting: '8 hours run on.',
      holidays: [{ day: '2026-12-24', name: 'Christmas Eve' }],
    },
  },
  'a limit in days with a later moment': {
    ...base,
    limit: days,
    from: '2026-11-14',
    due: { ...due, due: '2026-11-23T23:59', strict: '2026-11-21T23:59', counting: 'Weekends count.' },
  },
  'a later moment that is not known': {
    ...base,
    limit: days,
    from: '2032-02-02',
    due: { ...due, due: 'unknown', strict: '2032-02-09T23:59', counting: 'Outside the table.' },
  },
  'outside the holiday table': {
    ...base,
    limit: workingDays,
    from: '2032-06-01',
    due: { ...due, due: 'unknown', strict: 'unknown', counting: 'Outside the table.' },
  },
} satisfies Record<string, ComponentProps<typeof DueAnswer>>;
