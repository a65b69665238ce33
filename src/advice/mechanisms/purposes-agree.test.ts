import { describe, expect, it } from 'vitest';
import { type Day, type MechanismId, mechanismIds, mechanisms, type Place, type Purpose, purposes } from '../../law';
import { findingOf } from '../assess';
import type { Facts } from '../facts';

/** Everything but the purpose as favourable as can be. */
const favourable: Facts = {
  today: '2026-11-23',
  askingState: 'SE',
  harmIsImminent: 'yes',
  sentenceStatus: 'measure-running',
  measureKind: 'probation',
  stay: 'to-live-there',
  residence: 'lives-there',
  enforceableOrder: 'yes',
  sentenceImposed: 60,
  citizenship: 'third-country',
  internationalProtection: 'no',
  destinationCertainty: 'cannot-be-foreseen',
  assessmentFinding: 'real-likelihood',
  assessmentAge: 'under-3-months',
  childDanger: 'serious-danger',
  protectedPersonAsks: 'asks-after-warning',
  protectedMove: 'has-decided',
  protectionMeasure: 'both',
  protectionBan: 'yes',
  soughtPerson: 'child',
  soughtSituation: 'missing',
  answerServes: 'both',
  proceedingsOpen: 'yes',
  listedCrime: 'two-or-more-member-states',
  traceKinds: ['dna', 'finger-or-palm', 'vehicle', 'face'],
  traceSource: 'perpetrator-of-a-serious-crime',
  homeSearch: 'no-identity',
  singleCaseFile: 'yes',
  providerHoldsData: 'yes',
  caseRunsInSeveralStates: 'yes',
  abuseMaterial: ['images-or-videos'],
  soughtAs: 'witness-or-to-be-served',
  preTrialStage: 'measures-ordered',
  agreesToReturn: 'yes',
  preTrialMeasures: ['no-contact'],
  householdChild: 'could-be-harmed',
  custodyExit: 'sentence-transfer',
  destinationStates: ['CH'],
  nationalities: ['CH'],
  tieToThatState: 'lives-there',
  consentToTransfer: 'yes',
  thatStateAgrees: 'yes',
  sentenceLeft: 24,
  removalDecision: 'return-decision',
  caseStage: 'suspected-or-arrested',
  identityPrints: 'taken',
};
const withGb: readonly MechanismId[] = mechanismIds.filter((id) => mechanisms[id].instrument === 'tca-part-three');
const counterpartOf = (id: MechanismId): Place | 'all' => {
  if (mechanisms[id].counterpart === 'all') return 'all';
  if (withGb.includes(id) || id === 'interpol-diffusion' || id === 'child-protection-hague-1996') return 'GB';
  if (id === 'coe-1964-supervision') return 'IT';
  if (id === 'extradition-1957' || id === 'coe-1983-transfer') return 'CH';
  return id === 'nordic-1963' ? 'NO' : 'LV';
};
const dayOf = (id: MechanismId): Day => {
  // Between two of the 32 States it was in use before FD 2008/947 only; of other parties the base holds no list.
  if (id === 'coe-1964-supervision') return '2010-06-01';
  return mechanisms[id].historic ? '2024-06-03' : '2026-11-23';
};
const isOpen = (id: MechanismId, purpose: Purpose): boolean =>
  findingOf(id, counterpartOf(id), { ...favourable, today: dayOf(id), purpose }).status === 'open';

const without = (...those: readonly Purpose[]): readonly Purpose[] => purposes.filter((one) => !those.includes(one));

// A warning beside supervision or a search is a second purpose, once a serious offence is in view.
const warningBeside: readonly Purpose[] = ['supervise-or-execute', 'locate-and-arrest'];
/** Purposes for which a mechanism may be open although law/mechanisms does not name them, each with its reason. */
const exceptions: Readonly<Partial<Record<MechanismId, readonly Purpose[]>>> = {
  'dir-2023-977-own-initiative': warningBeside,
  'dir-2023-977-request': warningBeside,
  'fd-2006-960': warningBeside,
  'cisa-46': warningBeside,
  'interpol-green': warningBeside,
  'interpol-orange': warningBeside,
  'sis-24-refusal-of-entry': warningBeside,
  'sis-32-missing-vulnerable': warningBeside,
  'interpol-yellow': warningBeside,
  'child-protection-2019-1111': warningBeside,
  'child-protection-hague-1996': warningBeside,
};

// Their facts are not asked in this edition, so that they are never open.
const neverOpen: ReadonlySet<MechanismId> = new Set([
  'sis-38-objects',
  'ecris-own-request',
  'transfer-of-proceedings',
  'transfer-of-proceedings',
  'pruem-major-events',
  'pruem-ii-facial',
  'pruem-ii-police-records',
  'ecris-tcn',
  'dir-2004-38-police-record',
  'liaison-pccc',
]);

describe.each(mechanismIds.filter((id) => id !== 'none-national-only'))('%s', (id) => {
  const foreign = without(...mechanisms[id].purposes);
  const excepted = exceptions[id] ?? [];

  it('is open for no purpose that the law does not name', () => {
    expect(foreign.filter((purpose) => isOpen(id, purpose) && !excepted.includes(purpose))).toEqual([]);
  });

  it('has no exception that is not needed', () => {
    expect(excepted.filter((purpose) => !foreign.includes(purpose) || !isOpen(id, purpose))).toEqual([]);
  });

  it('is open for one of its own purposes, if its facts are asked: otherwise this test proves nothing', () => {
    expect(mechanisms[id].purposes.some((purpose) => isOpen(id, purpose))).toBe(!neverOpen.has(id));
  });
});
