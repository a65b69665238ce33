import { describe, expect, it } from 'vitest';
import { limits, type MechanismId, mechanismIds, mechanisms, type Place } from '../law';
import { assess, blindTo, findingOf } from './assess';
import type { Facts } from './facts';

const warning: Facts = {
  today: '2026-11-23',
  askingState: 'LV',
  purpose: 'prevent-harm',
  harmIsImminent: 'no',
  assessmentFinding: 'real-likelihood',
  assessmentAge: 'under-3-months',
  destinationStates: ['FR'],
};
const own = 'dir-2023-977-own-initiative';
const codes = (mechanism: MechanismId, place: Place | 'all', facts: Facts) =>
  findingOf(mechanism, place, facts).reasons.map((one) => (one.kind === 'where' ? one.code : one.rule));

describe('what is judged', () => {
  it('every mechanism, once per State it is aimed at, alerts and notices once for all', () => {
    const findings = assess({ ...warning, destinationStates: ['FR', 'GB'] });
    expect(new Set(findings.map(({ mechanism }) => mechanism))).toEqual(new Set(mechanismIds));
    for (const id of mechanismIds)
      expect(findings.filter(({ mechanism }) => mechanism === id).map((one) => one.with)).toEqual(
        mechanisms[id].counterpart === 'all' ? ['all'] : ['FR', 'GB'],
      );
  });

  it('a record, of every State that may hold one; police, of the same where no other State is named', () => {
    const { destinationStates: _, ...rest } = warning;
    const facts: Facts = { ...rest, nationalities: ['RO'], convictingStates: 'unknown', earlierStates: ['IT', 'RO'] };
    const places = (id: MechanismId, of: Facts) =>
      assess(of)
        .filter(({ mechanism }) => mechanism === id)
        .map((one) => one.with);
    expect(places('ecris-criminal-proceedings', facts)).toEqual(['RO', 'IT']);
    expect(places('dir-2023-977-request', facts)).toEqual(['RO', 'IT']);
    expect(places('dir-2023-977-request', { ...facts, destinationStates: ['FR'] })).toEqual(['FR']);
    expect(places('ecris-criminal-proceedings', { ...facts, destinationStates: ['FR'] })).toEqual(['RO', 'IT']);
  });

  it('where none of the lists names a State, all of those that were asked for are missing', () => {
    const { destinationStates: _, ...rest } = warning;
    const facts: Facts = { ...rest, purpose: 'investigate', nationalities: ['LV'], earlierStates: 'unknown' };
    expect(findingOf('ecris-criminal-proceedings', 'all', facts)).toMatchObject({
      status: 'undecided',
      missing: ['nationalities', 'earlierStates'],
    });
  });

  it.each([undefined, 'unknown'] as const)('with destination %s, one finding and the destination missing', (where) => {
    const { destinationStates: _, ...rest } = warning;
    const facts = where === undefined ? rest : { ...rest, destinationStates: where };
    const [only, ...more] = assess(facts).filter(({ mechanism }) => mechanism === own);
    expect(more).toEqual([]);
    expect(only).toMatchObject({ with: 'all', status: 'undecided', missing: ['destinationStates'] });
  });

  it('nothing without a day: the law is asked for one', () => {
    expect(() => assess({ askingState: 'LV' })).toThrow(RangeError);
  });
});

describe('closed beats undecided beats open', () => {
  it('open when the States and the situation allow it', () => {
    expect(findingOf(own, 'FR', warning).status).toBe('open');
  });

  it('undecided, with what is missing, when one answer is not known', () => {
    expect(findingOf(own, 'FR', { ...warning, assessmentFinding: 'unknown' })).toMatchObject({
      status: 'undecided',
      reasons: [{ rule: 'assessment-finds-serious-harm-likely', outcome: 'unknown' }],
      missing: ['assessmentFinding'],
    });
  });

  it('closed when one answer is no, although another is not known', () => {
    const facts: Facts = { ...warning, assessmentFinding: 'unknown', assessmentAge: 'over-6-months' };
    expect(findingOf(own, 'FR', facts)).toMatchObject({
      status: 'closed',
      reasons: [{ rule: 'assessment-is-current', outcome: 'no' }],
    });
  });

  it('closed when it does not exist there, although everything else is not known', () => {
    expect(findingOf(own, 'GB', { today: '2026-11-23', askingState: 'LV' }).status).toBe('closed');
  });

  it('undecided when it is not established there, although the situation allows it', () => {
    expect(findingOf(own, 'IS', { ...warning, today: '2026-11-22' })).toMatchObject({
      status: 'undecided',
      missing: [],
    });
  });

  it('undecided without the asking State, which is then missing', () => {
    const { askingState: _, ...rest } = warning;
    expect(findingOf(own, 'FR', rest)).toMatchObject({ status: 'undecided', missing: ['askingState'] });
  });
});

describe('all reasons, not the first', () => {
  it('for open: both States, then every rule', () => {
    expect(codes(own, 'FR', warning)).toEqual([
      'bound',
      'bound',
      'purpose-fits',
      'assessment-is-current',
      'assessment-finds-serious-harm-likely',
    ]);
  });

  it('for closed: the State outside and every answer that refuses', () => {
    const facts: Facts = { ...warning, assessmentFinding: 'little-risk', assessmentAge: 'undated' };
    expect(codes(own, 'GB', facts)).toEqual([
      'not-bound',
      'assessment-is-current',
      'assessment-finds-serious-harm-likely',
    ]);
  });
});

describe('what goes with a finding', () => {
  it('the time limits of the mechanism, when open', () => {
    const finding = findingOf('dir-2023-977-request', 'FR', warning);
    const deadlines = finding.status === 'open' ? finding.deadlines.map((id) => limits[id].amount) : [];
    expect(deadlines).toEqual([8, 3, 7]);
  });

  it('the agreement by which an outsider takes part', () => {
    expect(findingOf('eaw', 'NO', warning).via).toBe('EU-Iceland/Norway surrender agreement');
    expect(findingOf('eaw', 'NL', warning)).not.toHaveProperty('via');
  });

  it('what takes its place, where it does not exist between the States', () => {
    expect(findingOf(own, 'GB', warning)).toMatchObject({ status: 'closed', instead: 'tca-operational-information' });
    expect(findingOf(own, 'elsewhere', warning)).toMatchObject({ status: 'closed', instead: 'interpol-diffusion' });
    expect(findingOf(own, 'FR', { ...warning, today: '2024-12-11' })).toMatchObject({ instead: 'fd-2006-960' });
  });

  it('nothing takes its place where the situation closed it', () => {
    expect(findingOf(own, 'FR', { ...warning, assessmentFinding: 'little-risk' })).not.toHaveProperty('instead');
  });

  it('remarks, which close nothing', () => {
    const facts: Facts = {
      ...warning,
      sentenceStatus: 'measure-running',
      measureKind: 'probation',
      stay: 'to-live-there',
      residence: 'asked-and-agreed',
      measureDuration: 5,
      measureRemaining: 7,
    };
    expect(findingOf('fd-2008-947-probation', 'FR', facts)).toMatchObject({
      status: 'open',
      remarks: [
        { rule: 'measure-lasts-under-six-months', outcome: 'yes' },
        { rule: 'person-lives-there-lawfully', outcome: 'no' },
      ],
    });
  });
});

describe('an alert that every participant sees', () => {
  it('is open for a State that shares it with at least one other', () => {
    expect(findingOf('sis-36-discreet', 'all', warning)).toMatchObject({
      status: 'open',
      reasons: [{ code: 'bound', place: 'LV' }, {}, {}, {}],
    });
  });

  it.each([
    ['sis-36-discreet', 'GB', 'ended'],
    ['sis-24-refusal-of-entry', 'IE', 'not-bound'],
    ['sis-24-refusal-of-entry', 'CY', 'closed-for-this-state'],
  ] as const)('%s is closed for %s, which alone is named', (id, askingState, code) => {
    expect(findingOf(id, 'all', { ...warning, askingState, citizenship: 'third-country' })).toMatchObject({
      status: 'closed',
      reasons: [{ kind: 'where', code, place: askingState }],
    });
  });

  it('a mechanism towards one State is closed at once when the asking State has it with nobody', () => {
    expect(findingOf('fd-2008-947-probation', 'all', { ...warning, askingState: 'GB' }).status).toBe('closed');
  });
});

describe('the States that do not see an alert', () => {
  it('are those of the destination outside it', () => {
    const facts: Facts = { ...warning, destinationStates: ['FR', 'GB', 'elsewhere'] };
    expect(blindTo('sis-36-discreet', facts)).toEqual(['GB', 'elsewhere']);
    expect(blindTo('sis-24-refusal-of-entry', { ...warning, destinationStates: ['FR', 'CY', 'IE'] })).toEqual([
      'CY',
      'IE',
    ]);
  });

  it('are nobody we can name while the destination is not known', () => {
    expect(blindTo('sis-36-discreet', { ...warning, destinationStates: 'unknown' })).toEqual([]);
    expect(blindTo('sis-36-discreet', { destinationStates: ['GB'] })).toEqual([]);
  });
});
