import type { LimitId } from '../../law';

/**
 * What starts a time limit, seen from the day on which a message goes out or comes in.
 * - `answer`: that message starts it, and at its end an answer is due.
 * - `period`: that message starts it, and at its end nobody answers: a keeping of data runs out.
 * - `later`: something else starts it, on a day that nobody knows yet: a consent, an arrest, a decision, another message.
 */
type Start = 'answer' | 'period' | 'later';

/** Each limit of the base; what starts it in words stands in `words/en/names.ts`. */
export const clockStart: Readonly<Record<LimitId, Start>> = {
  '2023-977-urgent-direct': 'answer',
  '2023-977-urgent-indirect': 'answer',
  '2023-977-other': 'answer',
  '2006-960-urgent': 'answer',
  '2006-960-urgent-postponed': 'answer',
  '2006-960-not-urgent': 'answer',
  '2006-960-other': 'answer',
  'sis-supplementary-information': 'answer',
  'sis-wrong-data': 'later',
  '2009-315-reply': 'answer',
  '2009-315-own-request-reply': 'answer',
  '2008-947-decision': 'answer',
  '2008-947-withdrawal': 'later',
  'eaw-consent': 'later',
  'eaw-no-consent': 'later',
  'eaw-surrender': 'later',
  'tca-records-reply': 'answer',
  'tca-records-notification': 'later',
  'tca-mutual-assistance-decision': 'answer',
  'tca-mutual-assistance-execution': 'later',
  '2008-909-decision': 'answer',
  '2008-909-transfer': 'later',
  '2009-829-decision': 'answer',
  '2009-829-decision-remedy': 'later',
  '2009-829-withdrawal': 'later',
  'eio-acknowledgement': 'answer',
  'eio-decision': 'answer',
  'eio-execution': 'later',
  'eio-provisional-measure': 'answer',
  'e-evidence-production': 'answer',
  'e-evidence-emergency': 'answer',
  'e-evidence-validation': 'later',
  'e-evidence-refusal': 'later',
  'e-evidence-preservation': 'period',
  '2024-3011-acknowledgement': 'answer',
  '2024-3011-decision': 'answer',
  '2024-3011-opinion': 'later',
  '2016-680-breach': 'later',
  '2024-1348-pass-on': 'later',
  '2024-982-core-data': 'later',
  'coe-1957-papers': 'later',
  'coe-1957-provisional-arrest': 'later',
  'sis-child-measures': 'later',
  'sis-entry-permit-consultation': 'answer',
  'sis-entry-prior-consultation': 'answer',
  'sis-return-permit-consultation': 'answer',
  'sis-return-prior-consultation': 'answer',
};
