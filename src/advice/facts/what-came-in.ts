import { tick } from './kinds';

/** Something that came in from abroad: a message, a notice, a call. What it is, and what is known here. */
export const whatCameIn = {
  /** Is this the person or object that the alert, notice or message means? */
  matchCertainty: { kind: 'one', values: ['confirmed', 'not-sure', 'another-person', 'unknown'] },
  receivedPersonHere: {
    kind: 'one',
    values: ['lives-here', 'on-the-way', 'passing-through', 'not-found', 'left', 'unknown'],
  },
  noticeAsks: {
    kind: 'one',
    values: ['arrest', 'locate-or-inform', 'warn', 'missing', 'imminent-danger', 'other', 'unknown'],
  },
  noticeDoubt: {
    kind: 'many',
    values: [
      'political-or-similar',
      'from-the-state-fled',
      'private-or-administrative',
      'wrong-or-old',
      'nothing-seen',
      'unknown',
    ],
  },
  noticeLaw: { kind: 'one', values: ['extradition-convention', 'another-treaty-or-law', 'locate-only', 'unknown'] },
  messageCame: {
    kind: 'one',
    values: ['spoc', 'other-official-channel', 'interpol', 'sis', 'a-colleague', 'unknown'],
  },
  messageAsks: {
    kind: 'one',
    values: [
      'nothing',
      'spoc-urgent-direct',
      'spoc-urgent-indirect',
      'spoc-not-urgent',
      'another-request',
      'papers-to-supervise',
      'unknown',
    ],
  },
  senderConditions: {
    kind: 'many',
    values: ['none', 'not-for-court', 'ask-before-passing-on', 'person-must-not-know', 'erase-by-a-day', 'unknown'],
  },
  callerService: {
    kind: 'one',
    values: [
      'police',
      'probation-or-prison',
      'prosecutor-or-court',
      'victim-or-child-protection',
      'private-person',
      'unknown',
    ],
  },
  /** Called back on a number that does not come from the caller. */
  callerVerified: tick,
  callWants: { kind: 'one', values: ['information', 'to-tell-us-something', 'action-here', 'general-help', 'unknown'] },
  callText: { kind: 'one', values: ['fd-2008-947', 'another-text', 'none', 'unknown'] },
  /** The authority that the State named for that text. */
  callCompetent: tick,
} as const;
