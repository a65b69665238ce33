import type { LimitId } from './ids';
import type { Limit } from './model';

/** The limits of automated comparison between States; a part of `limits`. */
export const biometricLimits = {
  '2024-982-core-data': {
    id: '2024-982-core-data',
    amount: 48,
    unit: 'hours',
    counting: 'not-established',
    restsOn: '2024-982/art-47(1)',
  },
} satisfies Partial<Record<LimitId, Limit>>;
