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
  caseStage: 'suspected-or-arrested',
  identityPrints: 'taken',
};
const withGb: readonly MechanismId[] = mechanismIds.filter((id) => mechanisms[id].instrument === 'tca-part-three');
const counterpartOf = (id: MechanismId): Place | 'all' => {
  if (mechanisms[id].counterpart === 'all') return 'all';
  if (withGb.includes(id) || id === 'interpol-diffusion') return 'GB';
  if (id === 'coe-1964-supervision') return 'IT';
  if (id === 'extradition-1957') return 'CH';
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
};

// Their facts are not asked in this edition, so that they are never open.
const neverOpen: ReadonlySet<MechanismId> = new Set([
  'sis-32-missing-vulnerable',
  'sis-34-judicial',
  'sis-38-objects',
  'sis-40-unknown-wanted',
  'interpol-yellow',
  'ecris-own-request',
  'fd-2008-909-custodial',
  'fd-2009-829-supervision-order',
  'epo-2011-99',
  'reg-606-2013',
  'eio',
  'mla-2000',
  'mla-coe-1959',
  'coe-1983-transfer',
  'e-evidence',
  'transfer-of-proceedings',
  'europol-siena-eis',
  'pruem-dna',
  'pruem-major-events',
  'pruem-ii-facial',
  'pruem-ii-police-records',
  'interpol-icse',
  'ecris-tcn',
  'dir-2004-38-police-record',
  'child-protection-2019-1111',
  'child-protection-hague-1996',
  'liaison-pccc',
  'jit-eurojust',
  'sis-return',
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
