import type { LimitId } from './ids';
import type { Limit } from './model';

/** The limits of rights and safeguards; a part of `limits`. */
export const rightsLimits = {
  '2016-680-breach': {
    id: '2016-680-breach',
    amount: 72,
    unit: 'hours',
    counting: 'not-established',
    restsOn: '2016-680/art-30',
  },
  '2024-1348-pass-on': {
    id: '2024-1348-pass-on',
    amount: 3,
    unit: 'workingDays',
    counting: 'not-established',
    restsOn: '2024-1348/art-27(3)',
  },
} satisfies Partial<Record<LimitId, Limit>>;
