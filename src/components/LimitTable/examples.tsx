import type { ComponentProps } from 'react';
import { cites } from '../PlanPage/example-plans/parts';
import type LimitTable from './index';

export const limits = [
  {
    id: '2023-977-urgent-direct',
    act: 'Directive (EU) 2023/977',
    what: 'Answer to an urgent request, directly accessible',
    long: '8 hours',
    from: 'receipt of the request',
    unit: 'hours',
    counting: 'regulation-1182-71',
    cite: cites.art7,
  },
  {
    id: '2023-977-other',
    act: 'Directive (EU) 2023/977',
    what: 'Answer to any other request',
    long: '7 calendar days',
    from: 'receipt of the request',
    unit: 'calendarDays',
    counting: 'regulation-1182-71',
    cite: cites.art4,
  },
  {
    id: '2009-315-reply',
    act: 'FD 2009/315/JHA',
    what: 'Reply to a criminal record request',
    long: '10 working days',
    from: 'receipt of the request',
    unit: 'workingDays',
    counting: 'not-established',
    cite: cites.art36,
  },
] as const;

export const examples = { 'three limits': { limits } } satisfies Record<string, ComponentProps<typeof LimitTable>>;
