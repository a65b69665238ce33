import type { Ending } from '../../advice';
import { telephoneNow } from '../parts/danger';
import {
  ifAlerted,
  ifApproval,
  ifChild,
  ifInvestigated,
  ifMinor,
  ifNewOffence,
  ifNotSender,
  ifSecret,
  ifVictim,
} from '../parts/measure-uses';

const ifNotLooked = {
  do: 'look-in-own-register',
  when: { fact: 'ownRegister', is: ['not-looked', 'unknown'] },
} as const;
const ifEntry = { do: 'entry-use-follows-home-law', when: { fact: 'ownRegister', is: ['entry'] } } as const;
const ifEntryAsk = { do: 'ask-for-the-judgment', when: { fact: 'ownRegister', is: ['entry'] } } as const;
const ifNoEntry = { do: 'no-entry-says-little', when: { fact: 'ownRegister', is: ['no-entry'] } } as const;
const register = [ifNotLooked, ifEntry, ifEntryAsk, ifNoEntry] as const;

const withCertificate = { fact: 'homePapers', is: ['certificate-arrived'] } as const;
const ifOtherPapers = {
  do: 'other-papers-have-their-own-text',
  when: { fact: 'homePapers', is: ['other-papers-arrived', 'unknown'] },
} as const;
const ifNotHereYet = {
  do: 'announced-papers-start-nothing',
  when: { fact: 'homePapers', is: ['announced', 'not-arrived', 'unknown'] },
} as const;
const ifNoAssessment = {
  do: 'dated-assessment',
  when: { rule: 'assessment-is-current', is: ['no', 'unknown'] },
} as const;
/** What the other State can be asked in custody, and what it can be asked about supervision. */
const ifInPrisonThere = {
  do: 'ask-for-release-facts',
  when: { fact: 'homecoming', is: ['custody-there', 'unknown'] },
} as const;
const ifSupervisedThere = {
  do: 'ask-whether-they-send-the-papers',
  when: { fact: 'homecoming', is: ['supervision-still-there', 'unknown'] },
} as const;
const others = [ifChild, ifVictim, ifInvestigated, ifAlerted, ifNewOffence] as const;

/** The endings of `national-comes-home`, named by what they mean. */
export const endings = {
  'telephone-now': telephoneNow,
  'take-over-supervision': {
    needs: [],
    consider: ['learn-the-record'],
    atHome: [
      { do: 'decide-on-supervision-papers', when: withCertificate },
      { do: 'ask-for-what-is-missing-first', when: withCertificate },
      ifOtherPapers,
      ifNotHereYet,
      ...register,
      'first-meeting-on-arrival',
    ],
    before: [{ do: 'know-who-revokes', when: withCertificate }],
    after: [{ do: 'report-back-on-supervision', when: withCertificate }, 'plan-end-date', 'diarise-review'],
    remains: 'supervision-does-not-come-along',
    limits: [{ limit: '2008-947-decision', when: withCertificate }],
  },
  'carry-on-the-sentence': {
    needs: [],
    consider: ['learn-the-record'],
    atHome: [
      { do: 'decide-on-custody-papers', when: withCertificate },
      ifOtherPapers,
      ifNotHereYet,
      'ask-for-prison-reports',
      ...register,
    ],
    before: [{ do: 'explain-release-rules', when: withCertificate }],
    after: [
      { do: 'report-back-on-custody', when: withCertificate },
      { do: 'plan-release-under-home-law', when: withCertificate },
      'diarise-review',
    ],
    remains: 'home-law-is-the-limit',
    limits: [
      { limit: '2008-909-decision', when: withCertificate },
      { limit: '2008-909-transfer', when: withCertificate },
    ],
  },
  'ask-for-the-papers': {
    needs: [],
    consider: ['learn-the-record'],
    atHome: ['ask-whether-they-send-the-papers', ...register, 'voluntary-help'],
    before: [],
    after: ['diarise-review', 'what-would-change-the-answer'],
    remains: 'supervision-does-not-come-along',
  },
  'plan-the-return': {
    needs: [],
    consider: ['learn-the-record'],
    atHome: ['ask-for-release-facts', 'say-what-home-thinks-of-a-transfer', ...register, 'voluntary-help'],
    before: [],
    after: ['diarise-review', 'what-would-change-the-answer'],
    remains: 'supervision-does-not-come-along',
  },
  'nothing-to-supervise': {
    needs: [],
    consider: [],
    atHome: ['voluntary-help', ...register, 'measures-under-home-law'],
    before: [],
    after: ['record-why-nothing-was-sent', 'what-would-change-the-answer'],
    remains: 'the-sentence-is-served',
  },
  'find-out-how-it-stands': {
    needs: [],
    consider: ['learn-the-record'],
    atHome: [...register, 'ask-for-release-facts', 'ask-whether-they-send-the-papers'],
    before: [],
    after: ['diarise-review'],
    remains: 'supervision-does-not-come-along',
  },
  'ask-their-police': {
    needs: ['ask-their-police'],
    consider: [],
    atHome: [
      ifNotSender,
      ifNoAssessment,
      ...register,
      ...others,
      'measures-under-home-law',
      ifInPrisonThere,
      ifSupervisedThere,
      'local-unit-looks-with-moderation',
    ],
    before: [ifApproval, 'questions-for-their-police', 'proportionality-note', ifMinor, ifSecret],
    after: ['use-as-the-sender-allows', 'answer-a-notice-that-came', 'diarise-review'],
    remains: 'home-law-is-the-limit',
  },
  'no-basis': {
    needs: [],
    consider: [],
    atHome: ['write-why-nobody-was-asked'],
    before: [],
    after: ['what-would-change-the-answer'],
    remains: 'home-law-is-the-limit',
  },
  'look-at-home-first': {
    needs: [],
    consider: [],
    atHome: [...register, 'answer-a-notice-that-came', 'ask-legal-service'],
    before: [],
    after: ['what-would-change-the-answer', 'record-why-nothing-was-sent'],
    remains: 'home-law-is-the-limit',
  },
  'ask-nothing': {
    needs: [],
    consider: [],
    atHome: ['find-the-milder-way', ...register, ...others],
    before: [],
    after: ['record-why-nothing-was-sent', 'what-would-change-the-answer'],
    remains: 'own-measures-only',
  },
  'not-yet': {
    needs: [],
    consider: [],
    atHome: ['settle-open-safeguards', ...register, ...others, 'ask-legal-service'],
    before: [],
    after: ['what-would-change-the-answer', 'record-why-nothing-was-sent'],
    remains: 'own-measures-only',
  },
  'others-must-ask': {
    needs: [],
    consider: [],
    atHome: ['find-who-may-tell', 'ask-legal-service', ...others],
    before: [],
    after: ['record-why-nothing-was-sent', 'what-would-change-the-answer'],
    remains: 'own-measures-only',
  },
  'find-out-who-may-ask': {
    needs: [],
    consider: [],
    atHome: ['ask-legal-service', 'find-who-may-tell', ...register, ...others],
    before: [],
    after: ['what-would-change-the-answer', 'record-why-nothing-was-sent'],
    remains: 'own-measures-only',
  },
} as const satisfies Readonly<Record<string, Ending>>;
