import { biometricLimits } from './biometric-limits';
import type { LimitId } from './ids';
import { judicialLimits } from './judicial-limits';
import type { Limit } from './model';
import { rightsLimits } from './rights-limits';
import { sisLimits } from './sis-limits';

/** Every time limit of the base, with the provision that sets it. A limit binds the one who answers. */
export const limits: Readonly<Record<LimitId, Limit>> = {
  '2023-977-urgent-direct': {
    id: '2023-977-urgent-direct',
    amount: 8,
    unit: 'hours',
    counting: 'regulation-1182-71',
    restsOn: '2023-977/art-5(1)(a)',
  },
  '2023-977-urgent-indirect': {
    id: '2023-977-urgent-indirect',
    amount: 3,
    unit: 'calendarDays',
    counting: 'regulation-1182-71',
    restsOn: '2023-977/art-5(1)(b)',
  },
  '2023-977-other': {
    id: '2023-977-other',
    amount: 7,
    unit: 'calendarDays',
    counting: 'regulation-1182-71',
    restsOn: '2023-977/art-5(1)(c)',
  },
  '2006-960-urgent': {
    id: '2006-960-urgent',
    amount: 8,
    unit: 'hours',
    counting: 'not-established',
    restsOn: '2006-960/art-4(1)',
  },
  '2006-960-urgent-postponed': {
    id: '2006-960-urgent-postponed',
    amount: 3,
    unit: 'calendarDays',
    counting: 'not-established',
    restsOn: '2006-960/art-4(2)',
  },
  // The text says one week.
  '2006-960-not-urgent': {
    id: '2006-960-not-urgent',
    amount: 7,
    unit: 'calendarDays',
    counting: 'not-established',
    restsOn: '2006-960/art-4(3)',
  },
  '2006-960-other': {
    id: '2006-960-other',
    amount: 14,
    unit: 'calendarDays',
    counting: 'not-established',
    restsOn: '2006-960/art-4(4)',
  },
  'sis-supplementary-information': {
    id: 'sis-supplementary-information',
    amount: 12,
    unit: 'hours',
    counting: 'regulation-1182-71',
    restsOn: '2018-1862/art-8(3)',
  },
  'sis-wrong-data': {
    id: 'sis-wrong-data',
    amount: 2,
    unit: 'workingDays',
    counting: 'regulation-1182-71',
    restsOn: '2018-1862/art-59(5)',
  },
  '2009-315-reply': {
    id: '2009-315-reply',
    amount: 10,
    unit: 'workingDays',
    counting: 'not-established',
    restsOn: '2009-315/art-8(1)',
  },
  '2009-315-own-request-reply': {
    id: '2009-315-own-request-reply',
    amount: 20,
    unit: 'workingDays',
    counting: 'not-established',
    restsOn: '2009-315/art-8(2)',
  },
  '2008-947-decision': {
    id: '2008-947-decision',
    amount: 60,
    unit: 'calendarDays',
    counting: 'not-established',
    restsOn: '2008-947/art-12(1)',
  },
  '2008-947-withdrawal': {
    id: '2008-947-withdrawal',
    amount: 10,
    unit: 'calendarDays',
    counting: 'not-established',
    restsOn: '2008-947/art-9(4)',
  },
  'eaw-consent': {
    id: 'eaw-consent',
    amount: 10,
    unit: 'calendarDays',
    counting: 'not-established',
    restsOn: '2002-584/art-17(2)',
  },
  'eaw-no-consent': {
    id: 'eaw-no-consent',
    amount: 60,
    unit: 'calendarDays',
    counting: 'not-established',
    restsOn: '2002-584/art-17(3)',
  },
  'eaw-surrender': {
    id: 'eaw-surrender',
    amount: 10,
    unit: 'calendarDays',
    counting: 'not-established',
    restsOn: '2002-584/art-23',
  },
  'tca-records-reply': {
    id: 'tca-records-reply',
    amount: 20,
    unit: 'workingDays',
    counting: 'day-of-event-counts',
    restsOn: 'tca-part-three/title-ix-uk-reply',
  },
  'tca-records-notification': {
    id: 'tca-records-notification',
    amount: 28,
    unit: 'calendarDays',
    counting: 'day-of-event-counts',
    restsOn: 'tca-part-three/title-ix-uk-notification',
  },
  'tca-mutual-assistance-decision': {
    id: 'tca-mutual-assistance-decision',
    amount: 45,
    unit: 'calendarDays',
    counting: 'not-established',
    restsOn: 'tca-part-three/art-640',
  },
  'tca-mutual-assistance-execution': {
    id: 'tca-mutual-assistance-execution',
    amount: 90,
    unit: 'calendarDays',
    counting: 'not-established',
    restsOn: 'tca-part-three/art-640-execution',
  },
  ...judicialLimits,
  ...rightsLimits,
  ...biometricLimits,
  ...sisLimits,
};
