import type { Ending, MeasureUse } from '../../advice';
import { telephoneNow } from '../parts/danger';
import {
  ifAlerted,
  ifChildInTheCase,
  ifMinor,
  ifOtherInquiry,
  ifPoliceSend,
  ifProtected,
  ifSecret,
  ifVictim,
} from '../parts/measure-uses';
import { handOverEndings, restraintEndings } from '../parts/the-case';

const atHome = [
  ifPoliceSend,
  'fingerprints-before-names',
  ifOtherInquiry,
  ifProtected,
  ifAlerted,
  ifVictim,
  ifChildInTheCase,
] as const;

const before: readonly MeasureUse[] = [
  'ask-narrowly',
  {
    do: 'name-the-urgency',
    when: {
      fact: 'urgencyGround',
      is: ['threat-to-public-security', 'danger-to-life-or-limb', 'decision-on-liberty', 'about-to-lose-its-worth'],
    },
  },
  { do: 'send-as-an-ordinary-request', when: { fact: 'urgencyGround', is: ['none', 'unknown'] } },
  { do: 'say-whether-for-court', when: { fact: 'answerServes', is: ['both', 'unknown'] } },
  { do: 'prosecutor-signs-for-evidence', when: { fact: 'answerServes', is: ['both'] } },
  'facts-apart-from-assessment',
  'ask-the-source',
  'proportionality-note',
  { do: 'grade-for-europol', when: { rule: 'it-is-within-the-remit-of-europol', is: ['yes'] } },
  ifMinor,
  ifSecret,
];

const after = [
  'ask-for-receipt-and-owner',
  'file-as-police-information',
  {
    do: 'tell-the-court-what-is-outstanding',
    when: { fact: 'urgencyGround', is: ['decision-on-liberty'] },
  },
  'diarise-review',
  'correct-or-withdraw',
] as const;

/** The endings of `known-suspect`, named by what they mean. */
export const endings = {
  'telephone-now': telephoneNow,
  'ask-their-police': {
    needs: ['ask-their-police'],
    consider: ['ask-europol', 'find-a-police-file', 'get-evidence'],
    atHome,
    before,
    after,
    remains: 'an-answer-is-no-evidence',
  },
  'ask-and-learn-the-record': {
    needs: ['ask-their-police', 'learn-the-record'],
    consider: ['ask-europol', 'find-a-police-file', 'get-evidence'],
    atHome,
    before,
    after: ['chase-the-record-reply', ...after],
    remains: 'an-answer-is-no-evidence',
  },
  'no-reasons-ask-nobody': {
    needs: [],
    consider: [],
    atHome: ['ask-nobody-abroad'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'suspected-is-not-guilty',
  },
  'find-the-reasons-first': {
    needs: [],
    consider: [],
    atHome: ['write-down-the-reasons', 'open-an-inquiry-first'],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'the-inquiry-stays-at-home',
  },
  ...restraintEndings,
  ...handOverEndings,
} as const satisfies Readonly<Record<string, Ending>>;
