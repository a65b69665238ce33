import type { LimitId } from './ids';
import type { Limit } from './model';

/** The limits of SIS beside those on messages and wrong data; a part of `limits`. */
export const sisLimits = {
  'sis-child-measures': {
    id: 'sis-child-measures',
    amount: 12,
    unit: 'hours',
    counting: 'regulation-1182-71',
    restsOn: '2018-1862/art-33(3)',
  },
  'sis-entry-permit-consultation': {
    id: 'sis-entry-permit-consultation',
    amount: 10,
    unit: 'calendarDays',
    counting: 'regulation-1182-71',
    restsOn: '2018-1861/art-27',
  },
  'sis-entry-prior-consultation': {
    id: 'sis-entry-prior-consultation',
    amount: 14,
    unit: 'calendarDays',
    counting: 'regulation-1182-71',
    restsOn: '2018-1861/art-28',
  },
  'sis-return-permit-consultation': {
    id: 'sis-return-permit-consultation',
    amount: 10,
    unit: 'calendarDays',
    counting: 'regulation-1182-71',
    restsOn: '2018-1860/art-9',
  },
  'sis-return-prior-consultation': {
    id: 'sis-return-prior-consultation',
    amount: 14,
    unit: 'calendarDays',
    counting: 'regulation-1182-71',
    restsOn: '2018-1860/art-10',
  },
} satisfies Partial<Record<LimitId, Limit>>;
