import type { Ending, MeasureUse } from '../../advice';
import { telephoneNow } from '../parts/danger';
import {
  afterTelling,
  beforeTelling,
  ifAlerted,
  ifChild,
  ifInvestigated,
  ifMinor,
  ifNotSender,
  ifOutsideEurope,
  ifProtected,
  ifUncertain,
} from '../parts/measure-uses';

const ifRemoved: readonly MeasureUse[] = [
  { do: 'ask-immigration-for-day-and-place', when: { fact: 'custodyExit', is: ['removal'] } },
  { do: 'identity-only-to-the-state-of-return', when: { fact: 'custodyExit', is: ['removal'] } },
];
/** Immigration itself knows. */
const ifNotImmigration: MeasureUse = {
  do: 'ask-immigration-for-day-and-place',
  when: { fact: 'role', is: ['police', 'spoc', 'prison', 'probation', 'prosecutor', 'court', 'victim-authority'] },
};
const ifServedThere: readonly MeasureUse[] = [
  { do: 'ask-the-transfer-authority', when: { fact: 'custodyExit', is: ['sentence-transfer'] } },
  { do: 'prison-to-prison-handover', when: { fact: 'custodyExit', is: ['sentence-transfer'] } },
];
const ifNothingFollows: MeasureUse = {
  do: 'ask-for-an-order-after-release',
  when: { fact: 'sentenceStatus', is: ['in-custody-nothing-follows', 'unknown'] },
};
const ifNotFinal: MeasureUse = {
  do: 'ask-about-measures-before-trial',
  when: { fact: 'sentenceStatus', is: ['not-final'] },
};
const ifShort: MeasureUse = { do: 'telephone-before-paper', when: { fact: 'timeToAct', is: ['now', 'hours', 'days'] } };
const ifThreeStates: MeasureUse = {
  do: 'tell-each-state-concerned',
  when: { rule: 'the-destination-is-no-state-of-nationality', is: ['yes', 'unknown'] },
};

/** What every release abroad needs at home, whether or not anything is sent. */
const beforeTheGate: readonly MeasureUse[] = [
  'fix-the-release-day',
  'offer-word-to-the-victim',
  { do: 'victim-can-ask-for-an-order-there', when: { fact: 'knownVictimOrChildThere', is: ['yes'] } },
  'pass-remarks-to-police',
  ifNothingFollows,
  ifNotFinal,
  ...ifRemoved,
  ...ifServedThere,
  ifChild,
  ifInvestigated,
  ifProtected,
  ifAlerted,
  ifUncertain,
];
const beforeSending: readonly MeasureUse[] = [ifThreeStates, ifOutsideEurope, ...beforeTelling];
const afterTheGate: readonly MeasureUse[] = [
  'same-day-word-if-the-day-changes',
  'confirm-what-happened-at-the-gate',
  ...afterTelling,
];
const afterNothing: readonly MeasureUse[] = [
  'keep-the-release-day',
  'record-why-nothing-was-sent',
  'what-would-change-the-answer',
];

/** The endings of `leaving-custody`, named by what they mean. */
export const endings = {
  'telephone-now': telephoneNow,
  'tell-before-release': {
    needs: ['tell-their-police'],
    consider: ['be-told-of-sightings', 'move-supervision', 'keep-out'],
    atHome: [ifShort, ifNotSender, ...beforeTheGate, 'keep-the-release-day'],
    before: beforeSending,
    after: afterTheGate,
    remains: 'gate-opens-on-its-day',
  },
  'tell-and-move-supervision': {
    needs: ['move-supervision'],
    consider: ['tell-their-police', 'be-told-of-sightings', 'keep-out'],
    atHome: [ifShort, ifNotSender, 'set-or-change-conditions', ...beforeTheGate],
    before: ['look-up-declaration', 'translate-the-certificate', ...beforeSending],
    after: ['keep-supervising-until-recognised', 'report-under-fd-2008-947', ...afterTheGate],
    remains: 'supervision-stays-until-recognised',
  },
  'move-supervision': {
    needs: ['move-supervision'],
    consider: ['tell-their-police'],
    atHome: ['talk-with-the-person', 'set-or-change-conditions', ...beforeTheGate],
    before: ['look-up-declaration', 'translate-the-certificate', ifMinor],
    after: [
      'keep-supervising-until-recognised',
      'report-under-fd-2008-947',
      'same-day-word-if-the-day-changes',
      'plan-end-date',
      'what-would-change-the-answer',
    ],
    remains: 'supervision-stays-until-recognised',
  },
  'plan-the-release-first': {
    needs: [],
    consider: ['tell-their-police', 'be-told-of-sightings', 'move-supervision'],
    atHome: ['dated-assessment', 'set-or-change-conditions', ...beforeTheGate],
    before: [],
    after: afterNothing,
    remains: 'gate-opens-on-its-day',
  },
  'send-nothing': {
    needs: [],
    consider: [],
    atHome: ['find-the-milder-way', ...beforeTheGate],
    before: [],
    after: afterNothing,
    remains: 'own-measures-only',
  },
  'not-yet': {
    needs: [],
    consider: [],
    atHome: ['settle-open-safeguards', ...beforeTheGate],
    before: [],
    after: afterNothing,
    remains: 'gate-opens-on-its-day',
  },
  'others-must-tell': {
    needs: [],
    consider: [],
    atHome: ['find-who-may-tell', 'ask-legal-service', ...beforeTheGate],
    before: [],
    after: afterNothing,
    remains: 'gate-opens-on-its-day',
  },
  'ask-who-may-tell': {
    needs: [],
    consider: [],
    atHome: ['ask-legal-service', 'find-who-may-tell', ...beforeTheGate],
    before: [],
    after: afterNothing,
    remains: 'gate-opens-on-its-day',
  },
  'decide-on-the-leave-first': {
    needs: [],
    consider: [],
    atHome: ['decide-on-the-leave', 'dated-assessment', 'offer-word-to-the-victim', 'child-protection-at-home'],
    before: [],
    after: ['not-back-from-leave', 'record-why-nothing-was-sent', 'what-would-change-the-answer'],
    remains: 'leave-can-be-refused',
  },
  'move-the-sentence': {
    needs: ['move-the-custodial-sentence'],
    consider: [],
    atHome: [
      'ask-the-transfer-authority',
      'offer-word-to-the-victim',
      'prison-to-prison-handover',
      ifProtected,
      ifChild,
    ],
    before: [
      'show-how-it-helps-the-way-back',
      'hear-the-person-on-the-transfer',
      'ask-their-release-rules',
      'ask-to-hear-of-conditional-release',
      'translate-the-sentence-certificate',
      ifInvestigated,
      ifMinor,
    ],
    after: ['withdraw-before-it-begins', 'settle-supervision-after-that-release', 'diarise-review'],
    remains: 'their-release-rules-apply',
  },
  'sentence-stays-here': {
    needs: [],
    consider: ['move-the-custodial-sentence'],
    atHome: ['ask-the-transfer-authority', 'fix-the-release-day', 'dated-assessment', ifProtected, ifChild],
    before: [],
    after: ['what-would-change-the-answer', 'diarise-review'],
    remains: 'gate-opens-on-its-day',
  },
  'hand-over-with-the-escort': {
    needs: [],
    consider: [],
    atHome: ['safety-facts-with-the-escort', 'settle-the-rest-of-the-sentence', 'offer-word-to-the-victim'],
    before: [],
    after: ['same-day-word-if-the-day-changes', 'withdraw-alerts-after-arrest'],
    remains: 'surrender-ends-no-risk',
  },
  'escaped-ask-for-arrest': {
    needs: ['arrest'],
    consider: [],
    atHome: ['tell-own-police', 'tell-enforcement-authority', 'offer-word-to-the-victim', ifProtected],
    before: ['check-existing-alert'],
    after: ['withdraw-alerts-after-arrest', 'diarise-review'],
    remains: 'arrest-depends-on-a-sighting',
  },
  'escaped-get-the-order-first': {
    needs: [],
    consider: ['arrest'],
    atHome: [
      'tell-own-police',
      'apply-for-revocation-or-warrant',
      'tell-enforcement-authority',
      'offer-word-to-the-victim',
      ifProtected,
    ],
    before: [],
    after: ['what-would-change-the-answer', 'diarise-review'],
    remains: 'order-is-needed-first',
  },
  'record-the-return': {
    needs: ['confirm-the-departure'],
    consider: ['keep-out'],
    atHome: ['return-alert-without-delay', ifNotImmigration, 'identity-only-to-the-state-of-return', ifProtected],
    before: [],
    after: ['watch-the-departure', 'offer-word-to-the-victim', 'diarise-review'],
    remains: 'a-return-alert-warns-nobody',
  },
  'residence-decides-alone': {
    needs: [],
    consider: ['keep-out', 'confirm-the-departure'],
    atHome: ['residence-authority-decides-alone', ifNotImmigration, 'ask-legal-service', ifProtected],
    before: [],
    after: ['record-why-nothing-was-sent'],
    remains: 'a-conviction-alone-bars-nobody',
  },
} as const satisfies Readonly<Record<string, Ending>>;
