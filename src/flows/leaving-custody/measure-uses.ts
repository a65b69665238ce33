import type { MeasureUse } from '../../advice';
import {
  afterTelling,
  beforeTelling,
  ifAlerted,
  ifChild,
  ifInvestigated,
  ifOutsideEurope,
  ifProtected,
  ifUncertain,
} from '../parts/measure-uses';

const ifRemoved: readonly MeasureUse[] = [
  { do: 'ask-immigration-for-day-and-place', when: { fact: 'custodyExit', is: ['removal'] } },
  { do: 'identity-only-to-the-state-of-return', when: { fact: 'custodyExit', is: ['removal'] } },
];
/** Immigration itself knows. */
export const ifNotImmigration: MeasureUse = {
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
export const ifShort: MeasureUse = {
  do: 'telephone-before-paper',
  when: { fact: 'timeToAct', is: ['now', 'hours', 'days'] },
};
const ifThreeStates: MeasureUse = {
  do: 'tell-each-state-concerned',
  when: { rule: 'the-destination-is-no-state-of-nationality', is: ['yes', 'unknown'] },
};

/** What every release abroad needs at home, whether or not anything is sent. */
export const beforeTheGate: readonly MeasureUse[] = [
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
export const beforeSending: readonly MeasureUse[] = [ifThreeStates, ifOutsideEurope, ...beforeTelling];
export const afterTheGate: readonly MeasureUse[] = [
  'same-day-word-if-the-day-changes',
  'confirm-what-happened-at-the-gate',
  ...afterTelling,
];
export const afterNothing: readonly MeasureUse[] = [
  'keep-the-release-day',
  'record-why-nothing-was-sent',
  'what-would-change-the-answer',
];
