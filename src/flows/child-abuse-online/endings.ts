import type { Ending } from '../../advice';
import { telephoneNow } from '../parts/danger';
import { ifMinor, ifOtherInquiry, ifPoliceSend, ifSecret } from '../parts/measure-uses';
import { restraintEndings } from '../parts/the-case';

const ifChildThere = {
  do: 'child-there-by-child-protection',
  when: { fact: 'knownVictimOrChildThere', is: ['yes'] },
} as const;
const ifProvider = { fact: 'providerHoldsData', is: ['yes', 'unknown'] } as const;
const ifImages = {
  do: 'specialised-unit-compares',
  when: { fact: 'abuseMaterial', is: ['images-or-videos'] },
} as const;

const atHome = [
  'child-comes-before-the-case',
  'look-for-children-in-reach',
  ifChildThere,
  ifPoliceSend,
  ifOtherInquiry,
  { do: 'secure-what-can-be-lost', when: ifProvider },
] as const;
const before = [
  ifImages,
  'subscriber-is-not-the-user',
  { do: 'right-judge-for-the-data', when: ifProvider },
  { do: 'grade-for-europol', when: { rule: 'it-is-within-the-remit-of-europol', is: ['yes'] } },
  'ask-the-source',
  'proportionality-note',
  ifMinor,
  ifSecret,
] as const;
const after = [
  'ask-for-receipt-and-owner',
  'mark-the-found-child',
  'hear-the-child-once-and-well',
  'tell-who-supervises-later',
  'diarise-review',
  'correct-or-withdraw',
] as const;

/** The endings of `child-abuse-online`, named by what they mean. */
export const endings = {
  'telephone-now': telephoneNow,
  'protect-the-child-now': {
    first: 'measures',
    needs: ['ask-their-police'],
    consider: [],
    atHome: [
      'telephone-for-the-child',
      'child-comes-before-the-case',
      'child-there-by-child-protection',
      ifPoliceSend,
      'send-what-is-known-unverified',
    ],
    before: [ifImages],
    after: ['write-down-the-call', ...after, 'start-again-if-not-immediate'],
    remains: 'a-child-can-still-be-in-danger',
  },
  'find-the-child': {
    needs: ['identify-the-child', 'ask-their-police'],
    consider: ['ask-europol', 'get-provider-data'],
    atHome,
    before,
    after,
    remains: 'a-child-can-still-be-in-danger',
  },
  'follow-the-account': {
    needs: ['get-provider-data'],
    consider: ['ask-their-police', 'ask-europol', 'identify-the-child'],
    atHome,
    before,
    after,
    remains: 'a-child-can-still-be-in-danger',
  },
  'ask-about-the-child': {
    needs: ['ask-their-police'],
    consider: ['ask-europol', 'identify-the-child', 'get-provider-data'],
    atHome,
    before: ['ask-narrowly', ...before],
    after: ['file-as-police-information', ...after],
    remains: 'a-child-can-still-be-in-danger',
  },
  'act-on-the-word-from-abroad': {
    needs: ['ask-their-police'],
    consider: ['ask-europol', 'identify-the-child', 'get-provider-data'],
    atHome: ['confirm-the-hit-first', ...atHome],
    before,
    after: ['answer-the-sender-of-the-hit', 'file-as-police-information', ...after],
    remains: 'a-child-can-still-be-in-danger',
  },
  'hand-over-untouched': {
    needs: [],
    consider: [],
    atHome: [
      'look-no-further-copy-nothing',
      'tell-own-police',
      'tell-child-protection-today',
      { do: 'court-or-prosecutor-approval', when: { rule: 'approval-is-needed-at-home', is: ['yes'] } },
    ],
    before: [],
    after: ['note-the-hand-over'],
    remains: 'a-child-can-still-be-in-danger',
  },
  'secrecy-and-a-child': {
    needs: [],
    consider: [],
    atHome: ['look-no-further-copy-nothing', 'report-in-spite-of-secrecy', 'tell-child-protection-today'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'a-child-can-still-be-in-danger',
  },
  ...restraintEndings,
} as const satisfies Readonly<Record<string, Ending>>;
