import { tick } from './kinds';

/** A request for police information has arrived: how, what it asks, and what stands against an answer. */
export const theRequestReceived = {
  requestCameBy: {
    kind: 'one',
    values: ['to-the-spoc', 'authority-to-authority', 'own-spoc-asks-us', 'outside-the-directive', 'unknown'],
  },
  requestConditions: { kind: 'one', values: ['met', 'another-purpose', 'not-clear', 'unknown'] },
  requestUrgent: tick,
  requestAccess: { kind: 'one', values: ['direct', 'indirect', 'both', 'not-held', 'unknown'] },
  requestOffence: { kind: 'one', values: ['serious', 'other', 'one-year-or-less', 'unknown'] },
  courtPermission: { kind: 'one', values: ['not-needed', 'given', 'needed', 'refused', 'unknown'] },
  answerHarm: {
    kind: 'one',
    values: ['none', 'investigation-or-safety', 'national-security', 'interests-of-a-company', 'unknown'],
  },
  answerOwners: { kind: 'one', values: ['own-only', 'others-agree', 'others-have-not-agreed', 'unknown'] },
  answerQuality: { kind: 'one', values: ['checked', 'wrong-or-old', 'kind-not-permitted', 'unknown'] },
  answerPart: { kind: 'one', values: ['all', 'part', 'unknown'] },
} as const;
